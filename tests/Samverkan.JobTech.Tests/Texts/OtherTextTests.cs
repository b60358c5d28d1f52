namespace Samverkan.JobTech.Tests.Texts;

/// <summary>Languages, licences, working time, start and years.</summary>
public class OtherTextTests
{
    [Theory]
    [InlineData("Flytande svenska och engelska i tal och skrift", "sv:C1@svenska+ en:C1@engelska+")]
    [InlineData("Goda kunskaper i svenska", "sv:B1@svenska+")]
    [InlineData("Mycket goda kunskaper i engelska, både i tal och skrift", "en:B2@engelska+")]
    [InlineData("Svenska i tal och skrift krävs", "sv:?@Svenska!")]
    [InlineData("Svenska på modersmålsnivå", "sv:Native@Svenska.")]
    [InlineData("Svenska B2, engelska C1", "sv:B2@Svenska. en:C1@engelska.")]
    [InlineData("Fluent in English", "en:C1@English+")]
    [InlineData("Native Swedish speaker, good written English.", "en:B1@English.")]
    [InlineData("Du behärskar svenska språket väl i tal och skrift", "sv:B1@svenska_språket+")]
    [InlineData("Kunskaper i arabiska eller somaliska är meriterande", "ar:?@arabiska* so:?@somaliska*")]
    [InlineData("Swedish is not required", "sv:?@Swedish-")]
    [InlineData("Engelska är meriterande", "en:?@Engelska*")]
    [InlineData("Fluent English, Swedish is not required", "en:C1@English+ sv:?@Swedish-")]
    [InlineData("Ett svenskt bolag med svenska kunder som talar väl om Svenska kyrkan", "")]
    [InlineData("We speak of a Swedish company with English owners", "")]
    public void Find_Languages_WithTheirLevels(string text, string expected) => Assert.Equal(expected, Finders.Found(text));

    [Theory]
    [InlineData("B-körkort krävs", "B@B-körkort!")]
    [InlineData("b-körkort", "B@b-körkort.")]
    [InlineData("Körkort B", "B@Körkort_B.")]
    [InlineData("körkort klass C", "C@körkort_klass_C.")]
    [InlineData("körkort med behörighet C1E", "C1E@körkort_med_behörighet_C1E.")]
    [InlineData("CE-körkort", "CE@CE-körkort.")]
    [InlineData("C- eller CE-körkort", "C@C-_eller_CE-körkort. CE@CE-körkort.")]
    [InlineData("Driver's license (B)", "B@Driver's_license_(B.")]
    [InlineData("You must have a driving licence", "licence?@driving_licence!")]
    [InlineData("Körkort är ett krav", "licence?@Körkort!")]
    [InlineData("Körkort krävs inte", "licence?@Körkort-")]
    [InlineData("Utökat B-kort", "B96@Utökat_B-kort.")]
    [InlineData("truckkörkort, körkortsutbildning, plan B, a körkort", "licence?@körkort.")]
    public void Find_Licences_ByCategoryOrUnnamed(string text, string expected) => Assert.Equal(expected, Finders.Found(text));

    [Theory]
    [InlineData("Heltid", "100-100%@Heltid+")]
    [InlineData("full-time position", "100-100%@full-time+")]
    [InlineData("Deltid", "hours?@Deltid+")]
    [InlineData("Deltid 75 %", "75-75%@75+")]
    [InlineData("Omfattning: 50-100%", "50-100%@50-100+")]
    [InlineData("Tjänsten är på 80 till 100 procent", "80-100%@80_till_100_procent+")]
    [InlineData("50% – 75% tjänst", "50-75%@50%_–_75+")]
    [InlineData("80 % av lönen, 30% rabatt, 97 % nöjda", "")]
    [InlineData("Tjänsten: minst 50 % kontorstid. Vi växer 20 procent.", "")]
    [InlineData("heltidsanställd coach, 120 % anställning", "")]
    public void Find_WorkingTime_InPerCentOfFullTime(string text, string expected) => Assert.Equal(expected, Finders.Found(text));

    [Theory]
    [InlineData("Tillträde 1 mars 2024", "2024-03-01@1_mars_2024+")]
    [InlineData("tillträde den 1:a mars 2024", "2024-03-01@1:a_mars_2024+")]
    [InlineData("Start 2024-03-01.", "2024-03-01@2024-03-01+")]
    [InlineData("starting March 1, 2024", "2024-03-01@March_1,_2024+")]
    [InlineData("Start date: 15 August 2023", "2023-08-15@15_August_2023+")]
    [InlineData("Tillträde snarast", "")]
    [InlineData("Tillträde 1 mars", "")]
    [InlineData("Sista ansökningsdag 2024-03-01", "")]
    [InlineData("Bolaget startade 1 mars 1999", "")]
    [InlineData("Start 2024-02-30, start 2024-13-01", "")]
    [InlineData("Vi intervjuar med start 2024-03-01, ansök senast 2024-02-01", "2024-03-01@2024-03-01+")]
    public void Find_Start_OnlyAsAWholeDate(string text, string expected) => Assert.Equal(expected, Finders.Found(text));

    [Theory]
    [InlineData("Minst 2 års erfarenhet", "2y@2_års+")]
    [InlineData("minst två års erfarenhet krävs", "2y@två_års!")]
    [InlineData("5+ years of experience", "5y@5+_years+")]
    [InlineData("3-5 års erfarenhet", "3y@3-5_års+")]
    [InlineData("You have worked 3 to 5 years", "3y@3_to_5_years+")]
    [InlineData("Bolaget grundades för 25 år sedan. Du är 18 år.", "")]
    [InlineData("99 års erfarenhet, 0 års erfarenhet", "")]
    public void Find_Years_OfExperience(string text, string expected) => Assert.Equal(expected, Finders.Found(text));
}
