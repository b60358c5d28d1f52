using BenchmarkDotNet.Attributes;
using Samverkan.Matching;

namespace Samverkan.Benchmarks;

/// <summary>10000 seekers and 10000 openings.</summary>
public class Shortlists10000 : ShortlistBenchmarks
{
    private const int Owners = 10000;

    /// <inheritdoc/>
    protected override int Size => Owners;

    /// <summary>LINQ, by seeker.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = OfLinq), BenchmarkCategory("by seeker")]
    public int SeekerLinq() => LinqBySeeker();

    /// <summary>The reference, by seeker.</summary>
    [Benchmark(OperationsPerInvoke = OfReference), BenchmarkCategory("by seeker")]
    public int SeekerReference() => ReferenceBySeeker();

    /// <summary>Lucene.Net, by seeker; it answers a simpler question.</summary>
    [Benchmark(OperationsPerInvoke = OfLinq), BenchmarkCategory("by seeker")]
    public int SeekerLucene() => LuceneBySeeker();

    /// <summary>The fast path, one seeker asked for alone.</summary>
    [Benchmark(OperationsPerInvoke = OfLinq), BenchmarkCategory("by seeker")]
    public int SeekerAlone() => AloneBySeeker();

    /// <summary>The fast path, by seeker.</summary>
    [Benchmark(OperationsPerInvoke = Owners), BenchmarkCategory("by seeker")]
    public int SeekerFast() => FastBy(MatchSide.Seeker);

    /// <summary>LINQ, by opening.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = OfLinq), BenchmarkCategory("by opening")]
    public int OpeningLinq() => LinqByOpening();

    /// <summary>The reference, by opening.</summary>
    [Benchmark(OperationsPerInvoke = OfReference), BenchmarkCategory("by opening")]
    public int OpeningReference() => ReferenceByOpening();

    /// <summary>Lucene.Net, by opening; it answers a simpler question.</summary>
    [Benchmark(OperationsPerInvoke = OfLinq), BenchmarkCategory("by opening")]
    public int OpeningLucene() => LuceneByOpening();

    /// <summary>The fast path, one opening asked for alone.</summary>
    [Benchmark(OperationsPerInvoke = OfLinq), BenchmarkCategory("by opening")]
    public int OpeningAlone() => AloneByOpening();

    /// <summary>The fast path, by opening.</summary>
    [Benchmark(OperationsPerInvoke = Owners), BenchmarkCategory("by opening")]
    public int OpeningFast() => FastBy(MatchSide.Opening);
}
