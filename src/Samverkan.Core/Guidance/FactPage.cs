using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>A kind of fact, as it can be read by people: what it says, who may state it, its fields, and an example.</summary>
/// <param name="Type">Its <c>type</c> in files.</param>
/// <param name="Room">The room it belongs to.</param>
/// <param name="Summary">What it says, and what follows from it.</param>
/// <param name="Speakers">Who may state it.</param>
/// <param name="Fields">Its fields, in order.</param>
/// <param name="Actor">Who states the example, for instance <c>u1@p1</c>; null for a fact that only the ledger states.</param>
/// <param name="Example">The example as JSON on one line, in each language. Of what is decided: the proposal that carries it. Its ids are made up.</param>
public sealed record FactPage(string Type, Room Room, Wording Summary, Wording Speakers, ValueList<FactField> Fields, string? Actor, Wording Example);
