namespace Samverkan.JobTech.Ads;

/// <summary>What is worth saying of an ad that was read without fault. <see cref="AdNote"/> has the words.</summary>
[Flags]
internal enum Remark
{
    None = 0,
    EmployerMayBePerson = 1 << 0,
    SeveralOccupations = 1 << 1,
    GroupWithoutCode = 1 << 2,
    MunicipalityByConceptOnly = 1 << 3,
    MunicipalityNotInTable = 1 << 4,
    RemoteByPhrase = 1 << 5,
    RemoteNotUnderstood = 1 << 6,
    HoursOfFullTime = 1 << 7,
    AnyHours = 1 << 8,
    NoHours = 1 << 9,
    StartInWords = 1 << 10,
    LanguageWithoutCode = 1 << 11,
    LicenceNotNamed = 1 << 12,
    LicenceWithoutCategory = 1 << 13,
    LicenceNotRequired = 1 << 14,
    LightMust = 1 << 15,
    HeavyMerit = 1 << 16,
    WeightMissing = 1 << 17,
    ExperienceNotNamed = 1 << 18,
    EducationNotCarried = 1 << 19,
    CarNotCarried = 1 << 20,
    SkillsFromText = 1 << 21,
    LanguagesFromText = 1 << 22,
    LicencesFromText = 1 << 23,
    HoursFromText = 1 << 24,
    StartFromText = 1 << 25,
}
