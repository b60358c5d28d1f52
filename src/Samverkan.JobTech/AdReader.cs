using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.JobTech.Ads;
using Samverkan.JobTech.Json;
using Samverkan.JobTech.Links;
using Samverkan.Kernel;

namespace Samverkan.JobTech;

/// <summary>
/// Reads Swedish public job ads as openings: structured fields, and with a finder also what their texts ask for. Addresses and contact details,
/// and without a finder texts, are stepped over as bytes and never become text in memory. Thread-safe.
/// </summary>
public static class AdReader
{
    /// <summary>
    /// Reads ads until the stream ends: a list of ads and removals (the stream), a search answer with hits, an older search answer whose hits
    /// have the ad as their source, linked ads (schema.org <c>JobPosting</c>, bare or as the publisher of links has them), one ad, or any of these
    /// after one another, as in JSON Lines. One faulty ad does not stop the others: what
    /// is wrong with it is among the <see cref="AdImport.Problems"/> and left unknown.
    /// </summary>
    /// <remarks>
    /// Of several records of one ad the last in the stream holds, whether ad or removal; except that a record with a timestamp never takes the
    /// place of one with a later timestamp. Only one ad at a time is held as JSON (a search answer: whole).
    /// </remarks>
    /// <param name="utf8">JSON in UTF-8, with or without a byte order mark. Read to its end, not closed.</param>
    /// <param name="file">The name that messages give it; null when it has none.</param>
    /// <param name="bytesRead">Told now and then how many bytes have been read; null for nobody.</param>
    /// <param name="finder">Looks through headline and description for what the structured fields leave unknown; null to leave it unknown.</param>
    /// <param name="cancellation">Stops the reading between two records.</param>
    /// <exception cref="InputException">The stream is empty, is not whole and valid JSON in UTF-8, or has no job ads where some were expected.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static AdImport Read(Stream utf8, string? file = null, IProgress<long>? bytesRead = null, AdTextFinder? finder = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(utf8);
        try
        {
            using var feed = new JsonFeed(utf8, bytesRead);
            var ads = new AdStates();
            while (feed.Next())
            {
                cancellation.ThrowIfCancellationRequested();
                Take(feed.Value, feed, 0, ads, finder);
            }

            return ads.ToImport();
        }
        catch (InputException wrong) when (file is not null)
        {
            throw wrong.InFile(file);
        }
    }

    /// <summary>Takes up a value: a record, or the records that a wrapping is around.</summary>
    private static void Take(ReadOnlySpan<byte> value, JsonFeed feed, int offset, AdStates ads, AdTextFinder? finder, bool isGraph = false)
    {
        var ad = new AdDraft(finder);
        switch (AdParser.Read(value, ad, out var inner))
        {
            case RecordKind.JobPosting:
                ad = LinkParser.Read(value, finder);
                if (ad.Id is null)
                    ad.Wrong("identifier", Expected.ALinkId);
                ads.Take(ad, ad.Problems.Count > 0 ? LineOf(feed, offset) : 0);
                break;
            case RecordKind.Wrapping:
                TakeInner(value[inner], feed, offset + inner.Start.Value, ads, finder);
                break;
            case RecordKind.Graph:
                var before = ads.Records;
                TakeInner(value[inner], feed, offset + inner.Start.Value, ads, finder, isGraph: true);
                if (ads.Records == before)
                    goto default;
                break;
            case RecordKind.OtherThing when isGraph:
                // A page, a trail of links, an organisation: what stands beside the posting is no ad and no fault.
                break;
            case RecordKind.Ad:
                if (ad.Id is null)
                    ad.Wrong("id", Expected.AnId);
                ads.Take(ad, ad.Problems.Count > 0 ? LineOf(feed, offset) : 0);
                break;
            default:
                ad.Wrong(null, Expected.AnAd);
                ads.Take(ad, LineOf(feed, offset));
                break;
        }
    }

    private static void TakeInner(ReadOnlySpan<byte> value, JsonFeed feed, int offset, AdStates ads, AdTextFinder? finder, bool isGraph = false)
    {
        var reader = new Utf8JsonReader(value);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Take(value, feed, offset, ads, finder, isGraph);
            return;
        }

        while (reader.NextItem())
        {
            var begins = (int)reader.TokenStartIndex;
            reader.Skip();
            Take(value[begins..(int)reader.BytesConsumed], feed, offset + begins, ads, finder, isGraph);
        }
    }

    private static long LineOf(JsonFeed feed, int offset) => feed.Line + feed.Value[..offset].Count((byte)'\n');
}
