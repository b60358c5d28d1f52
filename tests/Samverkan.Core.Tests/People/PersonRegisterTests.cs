using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.People;

public sealed class PersonRegisterTests
{
    private static readonly PersonRegister Two = PersonRegister.Empty.With(new(U2, "Åsa Öst", "asa@example.org")).With(new(U1, "Bo \"Ek\""));

    [Fact]
    public void With_People_FindsThemInOrder()
    {
        Assert.Equal([U1, U2], Two.Known.Select(person => person.Id));
        Assert.Equal(("Åsa Öst", "asa@example.org"), (Two.Find(U2)?.Name, Two.Find(U2)?.Contact));
        Assert.Null(Two.Find(U1)?.Contact);
        Assert.Null(Two.Find(U3));
        Assert.False(Two.IsErased(U3));
        Assert.Equal("Bo Ek", Two.With(new(U1, "Bo Ek")).Find(U1)?.Name);
    }

    [Fact]
    public void Erase_APerson_LeavesATombstoneThatCounts()
    {
        var erased = Two.Erase(U2).Erase(U5);

        Assert.Equal([U1], erased.Known.Select(person => person.Id));
        Assert.Equal([U2, U5], erased.Erased);
        Assert.Null(erased.Find(U2));
        Assert.True(erased.IsErased(U2));
        Assert.False(erased.IsErased(U1));
        Assert.Equal([U2, U5], erased.Erase(U2).Erased);
        Assert.Equal("The person of that id has been erased; choose another id.", Assert.Throws<InvalidOperationException>(() => erased.With(new(U2, "Åsa Öst"))).Message);
        Assert.Throws<ArgumentException>(() => Two.Erase(default));
        Assert.Throws<ArgumentNullException>(() => Two.With(null!));
    }

    [Fact]
    public void Erase_APersonWhoActs_LeavesALedgerThatReplays()
    {
        var register = Two.Erase(U2);

        Assert.Contains(Scenes.Running.Ledger, entry => entry.By.Person == U2);
        Assert.True(State.Same(State.Replayed(Scenes.Running), Scenes.Running));
        Assert.Equal(U2, Assert.Single(register.Erased));
    }

    [Fact]
    public void Write_AfterErasing_HoldsNothingOfThePerson()
    {
        string[] planted = ["Xyzåsa", "Qvarnström", "xq7@example.org"];
        var register = Two.With(new(U3, $"{planted[0]} {planted[1]}", planted[2]));

        Assert.All(planted, value => Assert.Contains(value, Written(register), StringComparison.Ordinal));
        Assert.All(planted, value => Assert.DoesNotContain(value, Written(register.Erase(U3)), StringComparison.Ordinal));
        Assert.Contains("\"u3\"", Written(register.Erase(U3)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfTwoOneErased_IsTheseBytesAndReadsBack()
    {
        var text = Written(Two.Erase(U1));

        Assert.Equal(
            """
            {
              "v": 1,
              "persons": [
                {
                  "id": "u1",
                  "erased": true
                },
                {
                  "id": "u2",
                  "name": "Åsa Öst",
                  "contact": "asa@example.org"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            text);
        Assert.Equal(text, Written(Read(text)));
        Assert.Equal(text, Written(Read("\uFEFF" + text.ReplaceLineEndings("\r\n"))));
        Assert.Equal([U1], Read(text).Erased);
    }

    [SamverkanProperty]
    public bool WhatIsWrittenReadsBackAlike(Pick[] people)
    {
        var register = people.Aggregate(PersonRegister.Empty, (register, pick) =>
            new PersonId("u" + pick.In(7)) is var id && (pick.In(5) == 0 || register.IsErased(id)) ? register.Erase(id)
            : register.With(new(new("u" + pick.In(7)), Texts.Good[pick.In(Texts.Good.Count)], pick.In(2) == 0 ? null : "kontakt")));
        var read = Read(Written(register));
        return Written(read) == Written(register) && read.Erased.SequenceEqual(register.Erased)
            && read.Known.Select(person => (person.Id, person.Name, person.Contact)).SequenceEqual(register.Known.Select(person => (person.Id, person.Name, person.Contact)));
    }

    [Fact]
    public void ToString_OfAPersonOrTheRegister_ShowsOnlyTheId()
    {
        Assert.Equal("u2", Two.Find(U2)!.ToString());
        Assert.DoesNotContain("Öst", Two.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Person_WithoutIdOrNameOrWithABlankContact_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Person(default, "Bo Ek"));
        Assert.Throws<ArgumentException>(() => new Person(U1, " "));
        Assert.Throws<ArgumentNullException>(() => new Person(U1, null!));
        Assert.Throws<ArgumentException>(() => new Person(U1, "Bo Ek", " "));
    }

    [Theory]
    [InlineData("", null, "the file is empty; expected an object")]
    [InlineData("{\"v\":1}", "persons", "the field is missing; expected a value")]
    [InlineData("{\"v\":2,\"persons\":[]}", "v", "expected a whole number from 1 to 1")]
    [InlineData("{\"v\":1,\"persons\":[{\"id\":\"u1\"}]}", "persons.[0].name", "the field is missing; expected a name, or \"erased\":true")]
    [InlineData("{\"v\":1,\"persons\":[{\"id\":\"u1\",\"name\":\"Bo\",\"erased\":true}]}", "persons.[0].erased", "a person who was erased has neither name nor contact; remove them")]
    [InlineData("{\"v\":1,\"persons\":[{\"id\":\"u1\",\"contact\":\"x\",\"erased\":true}]}", "persons.[0].erased", "a person who was erased has neither name nor contact; remove them")]
    [InlineData("{\"v\":1,\"persons\":[{\"id\":\"u1\",\"name\":\" \"}]}", "persons.[0].name", "expected a text that is not blank")]
    [InlineData("{\"v\":1,\"persons\":[{\"id\":\"u1\",\"name\":\"Bo\"},{\"id\":\"u1\",\"erased\":true}]}", "persons", "the same id is there twice; expected one of its own for each person")]
    public void Read_OfWhatIsNoRegister_SaysWhere(string text, string? field, string english)
    {
        var problem = Assert.Throws<InputException>(() => Read(text)).Problem;

        Assert.Equal(("persons.json", field), (problem.File, problem.Field));
        Assert.Equal(english, problem.Reason.English);
    }

    private static string Written(PersonRegister register)
    {
        using var to = new MemoryStream();
        PersonFile.Write(to, register);
        return Encoding.UTF8.GetString(to.ToArray());
    }

    private static PersonRegister Read(string text) => PersonFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "persons.json");
}
