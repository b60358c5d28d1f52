namespace Samverkan.JobTech.Languages;

/// <summary>
/// Codes and Swedish names, a language a line, names with a stroke between them: all of ISO 639-1, then languages spoken in Sweden that
/// have only a code of three letters. Collective codes (all sign languages, all Sami languages) are left out, since they name no one language.
/// </summary>
internal static class LanguageTable
{
    public const string Lines = """
        aa afar / afariska
        ab abchaziska / abkhasiska
        ae avestiska
        af afrikaans
        ak akan
        am amhariska / amarinja
        an aragonesiska
        ar arabiska
        as assamesiska
        av avariska
        ay aymara
        az azerbajdzjanska / azeriska
        ba basjkiriska
        be belarusiska / vitryska
        bg bulgariska
        bi bislama
        bm bambara
        bn bengali / bengaliska
        bo tibetanska
        br bretonska
        bs bosniska
        ca katalanska
        ce tjetjenska
        ch chamorro
        co korsikanska
        cr cree
        cs tjeckiska
        cu kyrkslaviska / fornkyrkoslaviska
        cv tjuvasjiska
        cy kymriska / walesiska
        da danska
        de tyska
        dv divehi / maldiviska
        dz dzongkha / bhutanesiska
        ee ewe
        el grekiska / nygrekiska
        en engelska
        eo esperanto
        es spanska
        et estniska
        eu baskiska
        fa persiska / farsi
        ff fulfulde
        fi finska
        fj fijianska / fidjianska
        fo färöiska
        fr franska
        fy frisiska / västfrisiska
        ga iriska / irländska
        gd skotsk gäliska / gaeliska (skotsk) / skotsk gaeliska
        gl galiciska
        gn guarani
        gu gujarati
        gv manx / manniska
        ha hausa
        he hebreiska
        hi hindi
        ho hiri motu
        hr kroatiska
        ht haitiska / haitisk kreol
        hu ungerska
        hy armeniska
        hz herero
        ia interlingua
        id indonesiska
        ie interlingue
        ig igbo / ibo
        ii yi / sichuan-yi
        ik inupiak
        io ido
        is isländska
        it italienska
        iu inuktitut
        ja japanska
        jv javanesiska / javanska
        ka georgiska
        kg kikongo / kongo
        ki kikuyu
        kj kuanyama
        kk kazakiska
        kl grönländska
        km khmer / kambodjanska
        kn kannada / kanaresiska
        ko koreanska
        kr kanuri
        ks kashmiri / kasmiriska
        ku kurdiska
        kv komi
        kw korniska
        ky kirgiziska / kirgisiska
        la latin
        lb luxemburgiska
        lg luganda / ganda
        li limburgiska
        ln lingala
        lo lao / laotiska
        lt litauiska
        lu luba-katanga / kiluba
        lv lettiska
        mg malagassiska
        mh marshalliska / marshallesiska
        mi maori
        mk makedonska
        ml malayalam
        mn mongoliska / mongolska
        mr marathi
        ms malajiska
        mt maltesiska
        my burmesiska
        na nauru / nauruanska
        nb bokmål / norskt bokmål / norska, bokmål
        nd nordndebele / ndebele nord
        ne nepali / nepalesiska
        ng ndonga
        nl nederländska / holländska
        nn nynorska / norska, nynorska
        no norska
        nr sydndebele / ndebele syd
        nv navajo / navaho
        ny nyanja / chichewa
        oc occitanska
        oj ojibwa
        om oromo / oromiffa
        or oriya / odia
        os ossetiska
        pa punjabi / panjabi
        pi pali
        pl polska
        ps pashto
        pt portugisiska
        qu quechua
        rm rätoromanska / retoromanska
        rn kirundi / rundi
        ro rumänska / moldaviska
        ru ryska
        rw kinyarwanda
        sa sanskrit
        sc sardiska / sardiniska
        sd sindhi
        se nordsamiska
        sg sango
        si singalesiska / sinhala
        sk slovakiska
        sl slovenska
        sm samoanska
        sn shona
        so somaliska
        sq albanska
        sr serbiska
        ss swazi / swati
        st sesotho / sydsotho
        su sundanesiska
        sv svenska
        sw swahili
        ta tamil / tamilska
        te telugu
        tg tadzjikiska / tadjikiska
        th thailändska / thai
        ti tigrinja / tigrinska / tigrinya
        tk turkmeniska / turkmenska
        tl tagalog
        tn tswana
        to tonganska
        tr turkiska
        ts tsonga
        tt tatariska
        tw twi
        ty tahitiska
        ug uiguriska
        uk ukrainska
        ur urdu
        uz uzbekiska
        ve venda
        vi vietnamesiska
        vo volapük
        wa vallonska
        wo wolof
        xh xhosa
        yi jiddisch
        yo yoruba
        za zhuang
        zh kinesiska
        zu zulu
        ach acoli
        aii nyöstsyriska / assyriska
        bal baluchiska
        bem bemba
        bin edo
        byn bilen
        ceb cebuano
        ckb sorani / kurdiska - sorani
        cmn mandarin / rikskinesiska
        cnr montenegrinska
        din dinka
        dyu dyula
        efi efik
        fit meänkieli / tornedalsfinska
        fon fon
        hak hakka
        haz hazaragi
        hbs serbokroatiska
        kmr kurmanji / kurdiska - kurmanji
        kri krio
        luo luo / luo (kenya och tanzania)
        men mende
        mls masalit
        mnk mandinka
        nus nuer
        pap papiamento
        prs dari
        rhg rohingya
        rom romani
        ssy saho
        sus susu
        syr syrianska
        tet tetum
        tig tigre
        tpi tok pisin
        tru turoyo
        yue kantonesiska
        zza zazaiska / kurdiska - zaza
        """;
}
