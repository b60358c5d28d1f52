namespace Samverkan.JobTech.Taxonomy;

/// <summary>What every concept of a dump has: id, label and type. Read in any order, and asked for when the concept is at its end.</summary>
internal struct ConceptHead(int at)
{
    private string? type;

    /// <summary>Where the concept begins.</summary>
    public readonly int At => at;

    public string Id { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    /// <summary>Reads the property at hand when it is one of these; false when it is another.</summary>
    public bool Take(ref TaxonomyCursor json)
    {
        if (json.Named("id"u8))
            Id = json.Id("id");
        else if (json.Named("preferred_label"u8))
            Name = json.Text("preferred_label");
        else if (json.Named("type"u8))
            type = json.Text("type");
        else
            return false;
        return true;
    }

    /// <summary>Requires that all were there, and that the type is this.</summary>
    public readonly void Require(in TaxonomyCursor json, string expected)
    {
        if (type != expected)
            throw json.Wrong("type", TaxonomyWords.Type(expected), at);
        if (Id.Length == 0)
            throw json.Wrong("id", TaxonomyWords.AField, at);
        if (Name.Length == 0)
            throw json.Wrong("preferred_label", TaxonomyWords.AField, at);
    }
}
