using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Tests.Oracle;

/// <summary>Who takes part, who acts for whom, who has a voice, and which agreement is in force.</summary>
internal sealed class NaivePartners(Story story)
{
    public bool IsFormed => story.Any<CollaborationFormed>(_ => true);

    public bool IsClosed => story.Any<CollaborationClosed>(_ => true);

    /// <summary>Everyone who was ever a partner, in the order they joined.</summary>
    public List<PartnerId> Joined =>
        [.. story.All<CollaborationFormed>().Select(one => one.Fact.Partner), .. story.All<PartnerAdmitted>().Select(one => one.Fact.Partner)];

    public bool HasLeft(PartnerId partner) => story.Any<PartnerLeft>(left => left.Partner == partner);

    /// <summary>What a partner that leaves takes with it, it takes while the collaboration goes on: what a closed one built stands.</summary>
    public bool LeftAnOpenOne(PartnerId partner) =>
        story.First<PartnerLeft>(left => left.Partner == partner) is { } gone && !story.Upto(gone.Place).Partners.IsClosed;

    public List<PartnerId> Present => [.. Joined.Where(partner => !HasLeft(partner))];

    public bool IsPresent(PartnerId partner) => Present.Contains(partner);

    public Sector SectorOf(PartnerId partner) =>
        story.First<CollaborationFormed>(formed => formed.Partner == partner)?.Fact.Sector ?? story.First<PartnerAdmitted>(admitted => admitted.Partner == partner)!.Fact.Sector;

    public string NameOf(PartnerId partner) =>
        story.First<CollaborationFormed>(formed => formed.Partner == partner)?.Fact.Name ?? story.First<PartnerAdmitted>(admitted => admitted.Partner == partner)!.Fact.Name;

    public HashSet<Sector> Sectors => [.. Present.Select(SectorOf)];

    /// <summary>Whoever was admitted with a voice or was given one since; and, where none of them is left, whoever is.</summary>
    public List<PartnerId> Voices => story.Once("voices", () =>
    {
        var present = Present;
        var withVoice = present.Where(partner => !story.Any<PartnerAdmitted>(admitted => admitted.Partner == partner && !admitted.Voice)
            || story.Any<VoiceGiven>(given => given.Partner == partner)).ToList();
        return withVoice.Count > 0 ? withVoice : present;
    });

    public bool HasVoice(PartnerId partner) => Voices.Contains(partner);

    /// <summary>The people named for a partner, but for those released since.</summary>
    public HashSet<PersonId> Representatives(PartnerId partner) => story.Once($"acts for {partner}", () =>
    {
        var people = new HashSet<PersonId>();
        foreach (var line in story.Lines)
        {
            if (line.Fact is CollaborationFormed formed && formed.Partner == partner)
                people.Add(formed.Representative);
            if (line.Fact is PartnerAdmitted admitted && admitted.Partner == partner)
                people.Add(admitted.Representative);
            if (line.Fact is RepresentativeNamed named && named.Partner == partner)
                people.Add(named.Person);
            if (line.Fact is RepresentativeReleased released && released.Partner == partner)
                people.Remove(released.Person);
        }

        return people;
    });

    public bool RepresentsAny(PersonId person) => Present.Any(partner => Representatives(partner).Contains(person));

    public IEnumerable<AgreementId> Versions => story.All<AgreementDrafted>().Select(one => one.Fact.Agreement);

    public AgreementDrafted Draft(AgreementId version) => story.First<AgreementDrafted>(drafted => drafted.Agreement == version)!.Fact;

    public HashSet<PartnerId> SignedBy(AgreementId version) => [.. story.All<AgreementSigned>().Where(one => one.Fact.Agreement == version).Select(one => one.Fact.Partner)];

    public bool HasSaidNo(AgreementId version, PartnerId partner) =>
        story.PlaceOf<AgreementDeclined>(declined => declined.Agreement == version && declined.Partner == partner)
        > story.PlaceOf<AgreementSigned>(signed => signed.Agreement == version && signed.Partner == partner);

    /// <summary>The latest version that, at some moment until now, all who then had a voice had signed. Once in force it binds until a later one is.</summary>
    public AgreementId? InForce => story.Once("in force", () =>
    {
        var versions = Versions.ToList();
        AgreementId? inForce = null;
        foreach (var place in story.PlacesOf<AgreementSigned>().Concat(story.PlacesOf<PartnerLeft>()).Order())
        {
            var then = story.Upto(place + 1).Partners;
            var voices = then.Voices;
            foreach (var version in then.Versions.ToList().Where(version => inForce is not { } old || versions.IndexOf(version) > versions.IndexOf(old)))
                if (voices.Count > 0 && voices.TrueForAll(then.SignedBy(version).Contains))
                    inForce = version;
        }

        return inForce;
    });

    /// <summary>The partner chosen last, as long as it has not left.</summary>
    public PartnerId? Driving => story.Last<DrivingPartnerChosen>(_ => true)?.Fact.Partner is { } chosen && !LeftAnOpenOne(chosen) ? chosen : null;

    public ResourceStated? Resource(ResourceId resource) => story.First<ResourceStated>(stated => stated.Resource == resource)?.Fact;

    /// <summary>A resource that was stated, neither withdrawn nor taken along by a partner that left.</summary>
    public bool IsAtHand(ResourceId resource) =>
        Resource(resource) is { } stated && !story.Any<ResourceWithdrawn>(withdrawn => withdrawn.Resource == resource) && !LeftAnOpenOne(stated.Owner);
}
