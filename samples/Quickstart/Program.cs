using Samverkan;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Recruitment;

// A collaboration is the sum of its facts: each stated by someone who may, at a time that the caller gives.
var (steget, lagret) = (new PartnerId("steget"), new PartnerId("lagret"));
var (amina, olle) = (Actor.For(new PersonId("u1"), steget), Actor.For(new PersonId("u2"), lagret));
var now = new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);
var collaboration = Collaboration.New(new CollaborationId("in-i-arbete"))
    .Record(new CollaborationFormed(steget, "Steget vidare", Sector.CivilSociety, amina.Person), amina, now).Require()
    .Record(new PartnerAdmitted(lagret, "Hamnlagret", Sector.Business, olle.Person), amina, now).Require()
    .Record(new GoalStated(new GoalId("g1"), lagret, "Twelve people hired this year"), olle, now).Require();

// A fact by someone who may not state it is refused, with a rule, a reason and what to do.
Console.WriteLine(collaboration.Record(new GoalMet(new GoalId("g1")), amina, now).Refusal);

// The review tells what should hold and does not, and what cannot be judged yet.
var review = Review.Of(collaboration, now);
foreach (var finding in review.Findings)
    Console.WriteLine($"{finding.Id} {finding.Subject}: {finding.Advice.In(Language.English)}");
Console.WriteLine($"{review.NotJudged.Count} rules cannot be judged yet");

// People and openings are matched with reasons; what is not known is asked about, and what is missing may be bridged by a partner.
var seeker = new Seeker(new SeekerId("s1")) { Skills = [new("orderplock")], Lacks = [new("truckkort")], Municipality = new("1496"), ReachKm = 35 };
var opening = new Opening(new OpeningId("o1")) { Municipality = new("1472"), Must = new() { Skills = [new("truckkort")] }, Merit = new() { Skills = [new("orderplock")] } };
var course = new Offer(lagret, [new("truckkort")]) { Capacity = 12, Days = 10 };
foreach (var match in Market.Compile([seeker], [opening], offers: [course]).Shortlist(seeker.Id, top: 10).Matches)
    Console.WriteLine($"{match.Opening}: {match.Score}, bridged by {string.Join(", ", match.Bridges)}, ask about {string.Join(", ", match.Unknown)}");
