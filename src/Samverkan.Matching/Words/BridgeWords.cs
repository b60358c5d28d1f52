using Samverkan.Kernel;

namespace Samverkan.Matching.Words;

/// <summary>What could close a gap, and who offers it; or that nobody does yet.</summary>
internal sealed class BridgeWords(Nouns nouns, Func<PartnerId, string> partnerName)
{
    public IEnumerable<PairLine> Of(Judgement one, IEnumerable<Bridge> bridges)
    {
        var name = nouns.Of(one.Item);
        var some = false;
        foreach (var bridge in bridges.Where(bridge => bridge.Item == one.Item))
        {
            some = true;
            yield return new(
                bridge.Partner is { } partner
                    ? Spoken.Sentence($"{name.Swedish}: parten {partnerName(partner)} erbjuder en väg dit.", $"{name.English}: the partner {partnerName(partner)} offers a way there.")
                    : Spoken.Sentence($"{name.Swedish}: arbetsgivaren kan anpassa det.", $"{name.English}: the employer can adapt it."),
                one.Item);
        }

        if (some)
            yield break;
        yield return new(
            one.IsMust
                ? Spoken.Sentence($"{name.Swedish}: ingen erbjuder en väg dit ännu.", $"{name.English}: nobody offers a way there yet.")
                : Spoken.Sentence($"{name.Swedish}: ingen erbjuder en väg dit ännu. Det är en merit och hindrar inte.", $"{name.English}: nobody offers a way there yet. It is an advantage and does not stand in the way."),
            one.Item);
    }
}
