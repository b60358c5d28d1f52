using System.Buffers;
using System.Text;
using FsCheck.Xunit;
using Samverkan.Json;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Json;

[Properties(Arbitrary = [typeof(Written)])]
public sealed class RoundTripLaws
{
    [Property]
    public bool SeekersWrittenReadAndWrittenAgainAreTheSameBytes(Seeker seeker)
    {
        var written = Lines.Written([seeker]);
        return written == Lines.Written(Lines.Seekers(written));
    }

    [Property]
    public bool OpeningsWrittenReadAndWrittenAgainAreTheSameBytes(Opening opening)
    {
        var written = Lines.Written([opening]);
        return written == Lines.Written(Lines.Openings(written));
    }

    [Property]
    public bool OffersWrittenReadAndWrittenAgainAreTheSameBytes(Offer[] offers)
    {
        var written = Lines.Written(offers);
        return written == Lines.Written(Lines.Offers(written));
    }

    /// <summary>Guards the laws above: a writer that wrote too little would pass them.</summary>
    [Property]
    public void NothingOfASeekerIsLostInBetween(Seeker seeker)
    {
        var read = Assert.Single(Lines.Seekers(Lines.Written([seeker])));

        Assert.Equal(seeker.Id, read.Id);
        Assert.Equal(seeker.Skills, read.Skills);
        Assert.Equal(seeker.Languages.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal), read.Languages);
        Assert.Equal(seeker.Licences, read.Licences);
        Assert.Equal(seeker.Municipality, read.Municipality);
        Assert.Equal(seeker.ReachKm, read.ReachKm);
        Assert.Equal(seeker.WorkingTime, read.WorkingTime);
        Assert.Equal(seeker.From, read.From);
        Assert.Equal(seeker.Occupations, read.Occupations);
        Assert.Equal(seeker.Experience.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal), read.Experience);
        Assert.Equal(seeker.Lacks, read.Lacks);
        Assert.Equal(seeker.Complete, read.Complete);
        Assert.Equal(seeker.Needs, read.Needs);
        Assert.Equal(seeker.Barriers, read.Barriers);
    }

    [Property]
    public void NothingOfAnOpeningIsLostInBetween(Opening opening)
    {
        var read = Assert.Single(Lines.Openings(Lines.Written([opening])));

        Assert.Equal(
            (opening.Id, opening.Employer, opening.Occupation, opening.OccupationGroup, opening.Positions, opening.Remote, opening.WorkingTime, opening.Start),
            (read.Id, read.Employer, read.Occupation, read.OccupationGroup, read.Positions, read.Remote, read.WorkingTime, read.Start));
        Assert.Equal(opening.Adaptable, read.Adaptable);
        Assert.Equal(opening.Offers, read.Offers);
        Assert.Equal(opening.Reserved.OrderBy(pair => pair.Key, StringComparer.Ordinal), read.Reserved);
        foreach (var (had, has) in new[] { (opening.Must, read.Must), (opening.Merit, read.Merit) })
        {
            Assert.Equal(had.Skills, has.Skills);
            Assert.Equal(had.Languages?.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal), has.Languages);
            Assert.Equal(had.Licences, has.Licences);
            Assert.Equal(had.Experience?.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal), has.Experience);
        }
    }

    [Fact]
    public void Write_ToABufferOrAStream_GivesTheSameBytesHoweverMany()
    {
        var seekers = Enumerable.Range(0, 20_000).Select(n => new Seeker(new($"s{n}"))).ToArray();
        var buffer = new ArrayBufferWriter<byte>();
        SeekerLines.Write(buffer, seekers);

        Assert.Equal(Lines.Written(seekers), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
