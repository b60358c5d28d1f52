using Samverkan.Kernel;
using Samverkan.Networks;

namespace Samverkan.Tests.Oracle;

/// <summary>Who is in the network, whose contacts they are, and which ties there are.</summary>
internal sealed class NaiveNetworks(Story story)
{
    public IEnumerable<ContactId> Contacts =>
        [.. story.All<OrganisationNoted>().Select(one => one.Fact.Contact), .. story.All<PersonNoted>().Select(one => one.Fact.Contact)];

    public bool IsThere(ContactId contact) => Contacts.Contains(contact) && !story.Any<ContactEnded>(ended => ended.Contact == contact);

    /// <summary>The target group that shared it; null for what is common to all.</summary>
    public TargetGroupId? GroupOf(ContactId contact) =>
        story.First<OrganisationNoted>(noted => noted.Contact == contact)?.Fact.OfGroup ?? story.First<PersonNoted>(noted => noted.Contact == contact)?.Fact.OfGroup;

    public bool IsOrganisation(ContactId contact) => story.Any<OrganisationNoted>(noted => noted.Contact == contact);

    public bool IsIn(PersonId person) => story.Any<PersonNoted>(noted => noted.Person == person && IsThere(noted.Contact));

    public bool IsIn(PartnerId partner) => story.Any<OrganisationNoted>(noted => noted.Partner == partner && IsThere(noted.Contact));

    public bool HasObjected(PersonId person) =>
        story.Any<PersonNoted>(noted => noted.Person == person && story.Any<ContactEnded>(ended => ended.Contact == noted.Contact && ended.Ground == EndGround.Objection));

    public IEnumerable<TieId> Ties => story.All<TieNoted>().Select(one => one.Fact.Tie);

    public TieNoted? Tie(TieId tie) => story.First<TieNoted>(noted => noted.Tie == tie)?.Fact;

    /// <summary>A tie is there as long as both its ends are, and nobody has said that it ended.</summary>
    public bool IsTied(TieId tie) => Tie(tie) is { } noted && IsThere(noted.From) && IsThere(noted.To) && !story.Any<TieEnded>(ended => ended.Tie == tie);

    public bool Has(ContactId holder, CompetenceId competence) =>
        IsThere(holder)
        && story.PlaceOf<CompetenceHeld>(held => held.Competence == competence && held.Holder == holder) > story.PlaceOf<CompetenceLost>(lost => lost.Competence == competence && lost.Holder == holder);

    public bool IsNamed(CompetenceId competence) => story.Any<CompetenceNamed>(named => named.Competence == competence);
}
