using System.Reflection;
using Samverkan.Kernel;

namespace Samverkan.Tests.Ledgers;

/// <summary>A fact's own rule, asked past the rules that hold for every fact: for what no collaboration of today can lead to.</summary>
internal static class OwnRule
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    public static string? Of(Fact fact, Collaboration collaboration, Actor by)
    {
        var rooms = typeof(Collaboration).GetProperty("Rooms", Hidden)!.GetValue(collaboration);
        var check = typeof(Fact).GetMethod("Check", Hidden)!;
        var moment = Activator.CreateInstance(check.GetParameters()[1].ParameterType, 1L, by, DateTimeOffset.MaxValue);
        return check.Invoke(fact, [rooms, moment]) is Refusal refusal ? $"{refusal.Rule} {refusal.Subject}" : null;
    }
}
