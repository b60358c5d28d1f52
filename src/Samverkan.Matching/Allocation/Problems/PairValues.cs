namespace Samverkan.Matching;

/// <summary>What is known of a pair. The <c>default</c> is worth 0 to all.</summary>
internal readonly record struct PairValues(int SeekersView, int OpeningsView, int Score, bool Provisional);
