using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The column of each item, and what it weighs as a merit: a skill its rarity, all else 1.</summary>
internal sealed class ItemWeights
{
    private readonly Dictionary<RequirementItem, int> columnOf;
    private readonly int[] weights;

    public ItemWeights(Columns columns, RarityTable rarity, Vocabulary vocabulary)
    {
        columnOf = new(columns.Items.Length);
        for (var column = 0; column < columns.Items.Length; column++)
            columnOf.Add(columns.Items[column], column);
        weights = Array.ConvertAll(columns.Items, item => item.Kind == RequirementKind.Skill ? rarity.Of(vocabulary.Canonical(new SkillId(item.Id!))) : 1);
    }

    public int ColumnOf(RequirementItem item) => columnOf[item];

    public int Of(int column) => weights[column];
}
