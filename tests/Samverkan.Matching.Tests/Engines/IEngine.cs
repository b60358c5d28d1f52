using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Engines;

/// <summary>A way to match. Every law is run through each.</summary>
public interface IEngine
{
    static abstract IMatcher Compile(SmallMarket market);
}
