using System.Text.Json.Nodes;
using Samverkan.Testing;

namespace Samverkan.JobTech.Tests.Taxonomies;

public class TaxonomyLaws
{
    private static readonly string Fingerprint = Taxa.Read().Vocabulary.Fingerprint;

    [SamverkanProperty]
    public void TheOrderOfFilesConceptsAndFieldsChangesNothing(Pick seed)
    {
        var dice = new Random(seed.Number);
        var folder = Taxa.Small.Select(file => KeyValuePair.Create(file.Key, Shuffled(JsonNode.Parse(file.Value)!, dice, keepLists: file.Key == Taxa.OccupationSkills).ToJsonString())).ToArray();
        dice.Shuffle(folder);

        var import = Taxa.Read(folder);

        Assert.Equal(Fingerprint, import.Vocabulary.Fingerprint);
        Assert.Equal(Taxa.Read().Notes, import.Notes);
        Assert.Equal(Taxa.Read().Languages, import.Languages);
    }

    /// <summary>The typical skills of an occupation stand in an order that means something.</summary>
    private static JsonNode Shuffled(JsonNode node, Random dice, bool keepLists)
    {
        if (node is JsonObject thing)
        {
            var fields = thing.Select(field => KeyValuePair.Create(field.Key, field.Value is null ? null : Shuffled(field.Value, dice, keepLists))).ToArray();
            dice.Shuffle(fields);
            return new JsonObject(fields);
        }

        if (node is not JsonArray list)
            return node.DeepClone();
        var items = list.Select(item => Shuffled(item!, dice, keepLists)).ToArray();
        if (!keepLists)
            dice.Shuffle(items);
        return new JsonArray(items);
    }
}
