namespace Samverkan.Kernel;

/// <summary>How a fact gets into the state: first the rules that hold for every fact, then its own, then its effect and the rooms' answers.</summary>
internal static class Admission
{
    public static Refusal? Check(Rooms rooms, Fact fact, Moment now)
    {
        if (rooms.IsClosed && !fact.OutlivesClosing)
            return KernelRules.Closed.Of(Subject.Whole);
        foreach (var text in fact.Texts)
            if (text.Check() is { } refusal)
                return refusal;
        if (rooms.IsFormed && !fact.IntroducesItsActor && !rooms.Recognises(now.By))
            return KernelRules.NotRecognised.Of(now.By.ToString());
        return fact.Check(rooms, now);
    }

    public static Rooms After(Rooms rooms, Fact fact, Moment now) => fact.Apply(rooms, now).React(fact, now);
}
