namespace Samverkan.Tests.Guidance;

/// <summary>Which facts give a rule something to judge by, and which may take that away. Written by hand from what each rule says it needs.</summary>
internal static class JudgedBy
{
    /// <summary>What is ended, withdrawn, released or left, and what is stated anew and may then lack what it had.</summary>
    public static readonly IReadOnlySet<string> TakesBack = new HashSet<string>(StringComparer.Ordinal)
    {
        "PartnerLeft", "RepresentativeReleased", "ResourceWithdrawn", "ConditionWithdrawn",
        "GoalMet", "GoalWithdrawn", "GoalLinkEnded", "NeedEnded",
        "TargetGroupSetAside", "AspectStruck", "SpokespersonRevoked", "SupportEnded",
        "ContactEnded", "TieEnded", "KnowledgeRemoved",
        "ProcessLeaderReleased", "SeatVacated", "WorkingGroupEnded",
        "AreaEnded", "AreaLeadLeft", "PortrayalWithdrawn",
        "GoalChanged", "FrameSet", "NarrativeAdopted", "FollowUpsCounted",
    };

    /// <summary>By rule.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Begins = Lines(
        ("SAM101 SAM102", "CollaborationFormed"),
        ("SAM103", "RiskStated"),
        ("SAM104", "ResourceStated"),
        ("SAM110 SAM112 SAM113 SAM608", "AgreementSigned PartnerLeft"),
        ("SAM111", "AgreementDrafted"),
        ("SAM115", "SectorAsked"),
        ("SAM116", "ConditionStated"),
        ("SAM117 SAM118", "PeriodCommitted"),
        ("SAM119", "StartQuestionAnswered"),
        ("SAM120 SAM121 SAM122 SAM123 SAM124 SAM125 SAM126 SAM213", "ActivityPlanned"),
        ("SAM201", "GoalStated ProjectGoalStated EffectGoalStated PurposeAdopted"),
        ("SAM202", "ProjectGoalStated"),
        ("SAM203", "EffectGoalStated"),
        ("SAM204 SAM205", "OptionProposed"),
        ("SAM206", "TensionNoticed"),
        ("SAM207 SAM208", "NeedStated"),
        ("SAM209", "GoalStated ProjectGoalStated EffectGoalStated"),
        ("SAM210", "GoalStated ProjectGoalStated EffectGoalStated GoalChanged"),
        ("SAM211", "GoalTargetSet"),
        ("SAM212", "GoalSupports"),
        ("SAM214", "NeedWorsens"),
        ("SAM215", "ResourceOffered"),
        ("SAM301 SAM303 SAM304 SAM306", "TargetGroupIdentified"),
        ("SAM302", "AspectStated"),
        ("SAM305", "GroupKnowledgeStated"),
        ("SAM307", "InvolvementStated SpokespersonAccepted"),
        ("SAM308 SAM309", "SpokespersonAccepted"),
        ("SAM310", "SupportPlanned"),
        ("SAM311", "OutsideConditionSeen"),
        ("SAM401", "NeedAsksCompetence GoalAsksCompetence"),
        ("SAM402", "PersonNoted"),
        ("SAM403 SAM404", "TieNoted"),
        ("SAM405", "TieNoted OrganisationNoted PersonNoted RepresentativeNamed PartnerAdmitted"),
        ("SAM406", "OrganisationNoted PersonNoted EnvironmentScanned"),
        ("SAM407", "OrganisationNoted PersonNoted"),
        ("SAM501", "ProposalMade"),
        ("SAM502 SAM504 SAM505 SAM506 SAM507 SAM521", "ProposalDecided"),
        ("SAM503", "ProposalCalled ProposalCalledAgain"),
        ("SAM510 SAM520", "ProcessLeaderNamed"),
        ("SAM511 SAM516", "SeatTaken"),
        ("SAM512 SAM513", "WorkingGroupFormed"),
        ("SAM514", "CadenceSet"),
        ("SAM515", "CheckInHeld"),
        ("SAM517", "SeatTaken OrganisationNoted PersonNoted NeedAsksCompetence GoalAsksCompetence"),
        ("SAM518", "SeatTaken PersonNoted SpokespersonAccepted"),
        ("SAM522", "FrameSet ReportGiven"),
        ("SAM523", "SupportRequested"),
        ("SAM524", "LawWatched"),
        ("SAM601", "AreaNamed"),
        ("SAM602", "AreaLeadTaken"),
        ("SAM603", "OpportunitySeen"),
        ("SAM604", "ConditionChangeNoted"),
        ("SAM605 SAM609", "MatterRouted"),
        ("SAM606 SAM607 SAM610", "OperationalDecisionMade"),
        ("SAM701 SAM706", "CollisionNoticed"),
        ("SAM702", "NormStated"),
        ("SAM703", "ShareGiven ShareReceived"),
        ("SAM704", "ShareReceived"),
        ("SAM705", "ShareGiven ShareReceived KnowledgeBanked OrganisationNoted PersonNoted"),
        ("SAM801", "TargetGroupIdentified NarrativeAdopted"),
        ("SAM802", "DisagreementNoted"),
        ("SAM803 SAM804", "NarrativeAdopted"),
        ("SAM805", "NarrativeAdopted TargetGroupIdentified"),
        ("SAM806 SAM808", "NarrativeAdopted StoryNoted"),
        ("SAM807", "NarrativeAdopted PortrayalChosen"),
        ("SAM809", "StoryPublished TargetGroupIdentified"),
        ("SAM810 SAM811 SAM812 SAM814", "StoryPublished"),
        ("SAM813", "MediaAssessed"),
        ("SAM901 SAM902", "FollowUpsCounted"),
        ("SAM903 SAM909", "EmployerPartnershipMade"),
        ("SAM904", "EmployerPartnershipMade EmployerAsked WorkAdaptationOffered ProcessAdapted RecruitmentCounted FollowUpsCounted"),
        ("SAM905", "EmployerPartnershipMade EmployerAsked WorkAdaptationOffered ProcessAdapted RecruitmentCounted FollowUpsCounted LabourMarketKnown"),
        ("SAM906 SAM911", "RecruitmentCounted"),
        ("SAM907 SAM908", "GroupBarrierSeen"),
        ("SAM910", "EmployerPartnershipEnded"));

    private static SortedDictionary<string, string[]> Lines(params (string Rules, string Facts)[] lines)
    {
        var byRule = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (rules, facts) in lines)
            foreach (var rule in rules.Split(' '))
                byRule.Add(rule, facts.Split(' '));
        return byRule;
    }
}
