namespace Samverkan.Partners;

/// <summary>What a partner can bring. There is no zero.</summary>
public enum ResourceKind
{
    /// <summary>What its people can do, in its own words. Who in the network has a named competence is said with <see cref="Networks.CompetenceHeld"/>.</summary>
    Competence = 1,

    /// <summary>What it knows, not least of the people it is for.</summary>
    Knowledge = 2,

    /// <summary>Whom it knows.</summary>
    Contacts = 3,

    /// <summary>Jobs, internships and trial work.</summary>
    Jobs = 4,

    /// <summary>Working hours of its staff.</summary>
    StaffTime = 5,

    /// <summary>Rooms, vehicles, tools.</summary>
    Premises = 6,

    /// <summary>Money.</summary>
    Money = 7,
}
