namespace Samverkan.Partners;

/// <summary>What partners ask one another before they start. There is no zero.</summary>
public enum StartQuestion
{
    /// <summary>Who drives the work: the one who took the initiative, or another?</summary>
    DrivingPartner = 1,

    /// <summary>What balance is wanted between the partners?</summary>
    Balance = 2,

    /// <summary>Must all be involved in the daily work, and in strategic decisions?</summary>
    Involvement = 3,

    /// <summary>What network and support does each bring along?</summary>
    Network = 4,

    /// <summary>What can each count on, and what limits it?</summary>
    Conditions = 5,

    /// <summary>What is each prepared to compromise on, and how far?</summary>
    Compromises = 6,

    /// <summary>What policies does each work under?</summary>
    Policies = 7,

    /// <summary>Do the same words mean the same to all?</summary>
    LanguageAndCulture = 8,

    /// <summary>Does one communicate together?</summary>
    Communication = 9,

    /// <summary>When does a common identity help, and when not?</summary>
    Identity = 10,

    /// <summary>What does each risk, and how is that met?</summary>
    Risks = 11,

    /// <summary>For how long is it planned, and for how long does each invest?</summary>
    Period = 12,

    /// <summary>What makes the work last?</summary>
    LongTerm = 13,

    /// <summary>What are the economic conditions for taking part?</summary>
    Economy = 14,

    /// <summary>Is there a financial model under which all meet?</summary>
    FinancialModel = 15,

    /// <summary>What is there besides money?</summary>
    OtherResources = 16,
}
