using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>The shape of the register: a person by id, or the tombstone of one.</summary>
internal sealed class PersonFileShape() : Shape<PersonRegister>(Fields)
{
    private static readonly FieldTable<PersonRegister> Fields = new();
    private static readonly Field<PersonRegister, int> Version = Fields.Required("v", new WholeNumber(1, 1), _ => 1);

    private static readonly Field<PersonRegister, IReadOnlyList<PersonLine>> Persons = Fields.Required(
        "persons",
        Values.ListOf(new PersonShape()),
        register => (IReadOnlyList<PersonLine>)
        [
            .. register.Known.Select(person => new PersonLine(person.Id, person.Name, person.Contact, false))
                .Concat(register.Erased.Select(id => new PersonLine(id, null, null, true)))
                .OrderBy(line => line.Id.Value, StringComparer.Ordinal),
        ]);

    protected override PersonRegister Make(Row<PersonRegister> row)
    {
        _ = row.Get(Version);
        var register = PersonRegister.Empty;
        var seen = new HashSet<PersonId>();
        foreach (var line in row.Get(Persons))
        {
            if (!seen.Add(line.Id))
                throw row.Wrong(Persons, new("samma id står två gånger; förväntade ett eget för var person", "the same id is there twice; expected one of its own for each person"));
            register = line.IsErased ? register.Erase(line.Id) : register.With(new Person(line.Id, line.Name!, line.Contact));
        }

        return register;
    }
}

/// <summary>One person of the file.</summary>
internal sealed record PersonLine(PersonId Id, string? Name, string? Contact, bool IsErased)
{
    /// <summary>The id and nothing else.</summary>
    public override string ToString() => Id.Value;
}

/// <summary>The shape of one person: a name, or the mark that it was erased.</summary>
internal sealed class PersonShape() : Shape<PersonLine>(Fields)
{
    private static readonly Wording AText = new("en text som inte är tom", "a text that is not blank");
    private static readonly FieldTable<PersonLine> Fields = new();
    private static readonly Field<PersonLine, PersonId> Id = Fields.Required("id", Values.Id<PersonId>(), line => line.Id);
    private static readonly Field<PersonLine, string> Name = Fields.Optional("name", Text, line => line.Name);
    private static readonly Field<PersonLine, string> Contact = Fields.Optional("contact", Text, line => line.Contact);
    private static readonly Field<PersonLine, bool> Erased = Fields.Optional("erased", Values.Truth, line => line.IsErased ? true : (bool?)null);

    private static TextValue<string> Text => new(text => string.IsNullOrWhiteSpace(text) ? AText : null, text => text, text => text);

    protected override PersonLine Make(Row<PersonLine> row)
    {
        var isErased = row.Maybe(Erased) ?? false;
        if (isErased && (row.Has(Name) || row.Has(Contact)))
            throw row.Wrong(Erased, new("en raderad person har varken namn eller kontaktuppgift; ta bort dem", "a person who was erased has neither name nor contact; remove them"));
        return isErased || row.Has(Name)
            ? new(row.Get(Id), row.Or(Name, null), row.Or(Contact, null), isErased)
            : throw row.Wrong(Name, new("fältet saknas; förväntade ett namn, eller \"erased\":true", "the field is missing; expected a name, or \"erased\":true"));
    }
}
