#pragma warning disable IDE0130, CS0649, CA1812, CA1031, CA2201, SA1402 // A house of its own, built to be wrong: several rooms in one file.
using System.ComponentModel;
using Samverkan.HouseRules.Rooms.Planted.Purposes;

namespace Samverkan.HouseRules.Rooms.Planted.Purposes
{
    internal interface IGoal;

    internal class Goal : IGoal
    {
        public static int Count => 1;

        public static T Make<T>() => default!;
    }

    internal sealed class GoalException : Exception;

    internal sealed class Obedient
    {
        public static Func<object> Lambda(Kernel.Word word) => () => new Partners.Partner(word);
    }
}

namespace Samverkan.HouseRules.Rooms.Planted.Partners
{
    internal sealed record Partner(Kernel.Word Word);

    internal sealed class ByComposition
    {
        public static object Write() => new Json.Writer();
    }

    internal sealed class ByRoot
    {
        public static object Whole() => new Whole();
    }
}

namespace Samverkan.HouseRules.Rooms.Planted.Json
{
    internal sealed class Writer;
}

namespace Samverkan.HouseRules.Rooms.Planted
{
    internal sealed class Whole;
}

namespace Samverkan.HouseRules.Rooms.Planted.Helpers
{
    internal sealed class Helper;
}

namespace Samverkan.HouseRules.Rooms.Planted.Kernel
{
    internal sealed class Word;

    internal sealed class ByBase : Goal;

    internal sealed class ByInterface : IGoal;

    internal sealed class ByField
    {
        public readonly Goal[]? Goals;
    }

    internal sealed class ByProperty
    {
        public Goal? Goal { get; init; }
    }

    internal sealed class ByParameter
    {
        public static void Take(in List<Goal> goals) => _ = goals;
    }

    internal sealed class ByReturn
    {
        public static Goal? Give() => null;
    }

    internal sealed class ByTypeArgument : List<Goal>;

    internal sealed class ByConstraint
    {
        public static void Take<T>(T goal)
            where T : Goal => _ = goal;
    }

    [TypeConverter(typeof(Goal))]
    internal sealed class ByAttribute;

    internal sealed class ByGenericAttributeArgument
    {
        [TypeConverter(typeof(List<Goal>))]
        public static int Number => 1;
    }

    internal sealed class ByCall
    {
        public static int Count() => Goal.Count;
    }

    internal sealed class ByGenericMethod
    {
        public static int Count() => Array.Empty<Goal>().Length;
    }

    internal sealed class ByCast
    {
        public static bool Is(object thing) => thing is Goal;
    }

    internal sealed class ByCatch
    {
        public static void Try(Action action)
        {
            try
            {
                action();
            }
            catch (GoalException)
            {
            }
        }
    }

    internal sealed class ByLambda
    {
        public static Func<object> Make(int n) => () => n > 0 ? new Goal() : "none";
    }

    internal sealed class ByLocalFunction
    {
        public static object Make()
        {
            return Local();

            static object Local() => new Goal();
        }
    }

    internal sealed class ByAsync
    {
        public static async Task<object> Make()
        {
            await Task.Yield();
            return new Goal();
        }
    }

    internal sealed class ByIterator
    {
        public static IEnumerable<object> Make()
        {
            yield return new Goal();
        }
    }
}
