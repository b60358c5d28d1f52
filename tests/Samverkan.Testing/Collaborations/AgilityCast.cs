using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Testing.Collaborations;

/// <summary>Ids of the work to write scenes with: areas V, operational decisions F, matters J, opportunities Z, changes of conditions Y; and mandate b3.</summary>
public static class AgilityCast
{
    public static readonly AreaId V1 = new("v1"), V2 = new("v2"), V3 = new("v3");
    public static readonly OperationalDecisionId F1 = new("f1"), F2 = new("f2"), F3 = new("f3");
    public static readonly MatterId J1 = new("j1"), J2 = new("j2");
    public static readonly OpportunityId Z1 = new("z1"), Z2 = new("z2");
    public static readonly ConditionChangeId Y1 = new("y1"), Y2 = new("y2");
    public static readonly MandateId Man3 = new("b3");
}
