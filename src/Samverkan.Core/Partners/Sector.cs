namespace Samverkan.Partners;

/// <summary>The sector that an organisation belongs to. There is no zero.</summary>
public enum Sector
{
    /// <summary>Associations, foundations, faith communities and other civil society.</summary>
    CivilSociety = 1,

    /// <summary>Companies and other employers that sell goods or services, and their organisations.</summary>
    Business = 2,

    /// <summary>State, regions, municipalities, and what they own and run.</summary>
    PublicSector = 3,
}
