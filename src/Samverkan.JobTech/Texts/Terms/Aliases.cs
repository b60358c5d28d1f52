using System.Collections.Frozen;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Well-known other names of skills that no rule gives: short forms, and English for what ads in English ask for most. A line is the label and,
/// after strokes, the names; one after an equals sign counts only as written.
/// </summary>
internal static class Aliases
{
    private const string Lines = """
        Amazon Web Services (AWS), molnplattform|=AWS|Amazon Web Services|Amazon AWS
        Windows Azure, molnplattform|Azure|Microsoft Azure|MS Azure
        Google Cloud Platform, molnplattform|Google Cloud|Google Cloud Platform|=GCP
        Go, programmeringsspråk|Golang
        Node, exekveringsmiljö|Node.js|NodeJS|Node js
        Vue, programmeringsspråk|Vue|Vue.js|VueJS|Vue2|Vue3|Vue 3
        Angular, programmeringsspråk|Angular|Angular.js|AngularJS
        JavaScript, programmeringsspråk|JavaScript|=JS|ES6|java script
        TypeScript, programmeringsspråk|TypeScript|type script
        PostgreSQL, databashanterare|Postgres|PostgreSQL|Postgre SQL
        SQL-Server, databashanterare|SQL Server|MS SQL|MSSQL|MS SQL Server|Microsoft SQL Server|Microsoft SQL|=T-SQL|=TSQL
        C#, programmeringsspråk|c sharp|csharp|c#.net
        C, programmeringsspråk|C language|C-programmering|C programming
        R, programmeringsspråk|R programming|språket R|programmering i R
        Visual Basic, programmeringsspråk|=VB
        HTML, programmeringsspråk|HTML5
        CSS, stilmall|CSS3
        PHP, programmeringsspråk|PHP7|PHP8
        Windows Powershell, systemutvecklingsverktyg|Powershell|Power shell
        Bash, programmeringsspråk|Bash
        Shell, programmeringsspråk|shell script|shell scripting|shellskript|shell-script
        Windows, operativsystem|=Windows
        Linux, operativsystem|Linux
        Entity Framework Core, ramverk|Entity Framework|Entity Framework Core|EF Core
        ASP.NET, programmeringsspråk|ASP.NET
        React native, programmeringsspråk|React Native
        Apache Kafka, streaming-plattform|Kafka
        Apache Maven, programmeringsverktyg|Maven
        Docker, container-plattform|Docker
        Git, versionshanteringssystem|Git
        Ruby, programmeringsspråk|=Ruby
        Perl, programmeringsspråk|=Perl
        Scala, programmeringsspråk|=Scala
        SAP, applikationsplattform|=SAP
        REST|REST API|RESTful|REST-API
        MS Excel|Excel|Microsoft Excel
        MS Word|Microsoft Word
        MS Access|Microsoft Access
        MS Power Point|PowerPoint|MS PowerPoint|Microsoft PowerPoint
        MS Office|Office-paketet|Officepaketet|Microsoft Office|Office 365|Office365
        Tekniska beräkningar/MATLAB|Matlab
        Tillverkningsindustri-Solid Works|SolidWorks
        Tillverkningsindustri-CATIA|CATIA
        Agila arbetsmetoder|agila arbetssätt|agila metoder|agilt arbetssätt|agil metodik|agil|agilt|agila|agile|agile methods|agile methodologies|agile methodology|agile development
        Systemutveckling|systems development|system development
        Mjukvaruutveckling|software development|programvaruutveckling
        Webbutveckling|web development|webbprogrammering|webutveckling
        Machine learning/Maskininlärning|=ML|maskininlärning|machine learning
        Artificial Intelligence/Artificiell intelligens/AI|=AI
        Continuous integration/CI|=CI|CICD|continuous integration
        Continuous integration/CI|CI/CD|=CI CD
        Inbyggda system/Embedded system|embedded|embedded systems|inbyggda system|embedded software
        Relationsdatabaser|relational databases|relational database
        Datamodellering|data modelling|data modeling
        Datawarehouse|data warehouse|data warehousing
        Dataanalys|data analysis
        Objektorienterad programmering|object oriented programming|=OOP
        Testautomatisering/Test automation|automated testing|automatiserade tester|testautomation
        Scaled Agile Framework, SAFe|Scaled Agile Framework|=SAFe|=SAFE
        Öppen källkod/Open Source, utvecklingsmodell|open source|öppen källkod
        Sökordsoptimering/SEO|sökmotoroptimering|=SEO
        Sökmotormarknadsföring/SEM|sökmotorannonsering
        Digital marknadsföring/Onlinemarknadsföring|online marknadsföring|digital marketing
        E-handel, erfarenhet|e-handel|ehandel|e-commerce|ecommerce
        Projektledning, erfarenhet|projektledning|project management
        Automotive/Fordonsindustri|automotive|automotive industry|fordonsindustri
        User experience (UX)|=UX|user experience
        Customer Relationship Management/CRM|=CRM|CRM-system
        GXP (t.ex. GMP, GCP, GLP)|=GXP|=GMP|=GLP
        Civilingenjörsexamen|civilingenjör
        Högskoleexamen|högskoleexamen
        Molnteknik|cloud computing
        Bluetooth-teknik|Bluetooth
        RFID-teknik|=RFID
        Kravhantering, systemutveckling|requirements engineering|kravhantering
        Dataskyddsförordningen/GDPR, erfarenhet|dataskyddsförordningen
        Försäljning, erfarenhet|försäljning
        Certifikat, heta arbeten|heta arbeten
        Förarbevis för skylift|skylift|skyliftutbildning
        Undersköterskeutbildning/Undersköterska, utbildad|undersköterskeutbildning|undersköterskeutbildad|utbildad undersköterska
        Sjuksköterskeexamen|sjuksköterskeexamen
        Distriktssköterskeutbildning|distriktssköterskeutbildning
        Skötsel och underhåll av utemiljöer|skötsel av utemiljöer|utemiljöskötsel
        Bearbetningsteknik|bearbetningsteknik
        """;

    /// <summary>Longer names that a name begins, and that are something else: they are found so that it is not.</summary>
    private const string Others = """
        Azure DevOps|Azure AD|Azure Active Directory|Buzzword bingo|AzureDevops|Vertex AI|Scrum Master|Scrum Masters|Scrummaster|React.js|Power BI|PowerBI|Java Script Object Notation|Agile Coach|R&D|R & D|Git Hub|Git Lab
        Google Analytics 4|SQL Server Reporting Services|C-level|C level|A-level|C-suite|B2C|Go live|go-live|Go to|D-vitamin|C-vitamin|C-körkort|D-körkort|CE-körkort|C kort
        Data Science|High level design|Low level design|Logic Apps|Nice to have|MISRA-C|MISRA C|Vitamin C|open AI|OpenAI|due to GDPR|enligt GDPR|på grund av GDPR|p.g.a. GDPR|av GDPR-skäl|in accordance with GDPR|according to GDPR|Rust belt|Word of mouth|Access management|Access control|Spring Boot|Agile Release Train
        """;

    private static readonly FrozenDictionary<string, Surface[]> ByLabel = Lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(static line => line.Split('|'))
        .GroupBy(static line => line[0], StringComparer.Ordinal)
        .ToFrozenDictionary(static lines => lines.Key, static lines => lines.SelectMany(static line => line.Skip(1)).Select(name => Read(name, lines.Key)).ToArray(), StringComparer.Ordinal);

    /// <summary>The other names of a label.</summary>
    public static IEnumerable<Surface> Of(string label) => ByLabel.GetValueOrDefault(label, []);

    /// <summary>Names that are not the skill they begin with.</summary>
    public static IEnumerable<string> NotSkills => Others.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Surface Read(string name, string label)
    {
        var isName = label.StartsWith("MS ", StringComparison.Ordinal) || (label.Contains(", ", StringComparison.Ordinal) && !label.Contains("erfarenhet", StringComparison.Ordinal)) ? Demand.Name : Demand.None;
        return name[0] == '=' ? new Surface(name[1..], isName | Demand.AsWritten, -1) : new Surface(name, isName, -1);
    }
}
