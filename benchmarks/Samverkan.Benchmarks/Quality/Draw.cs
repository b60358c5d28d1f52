namespace Samverkan.Benchmarks.Quality;

/// <summary>How a seeker's skills are drawn.</summary>
/// <param name="FromGroupToo">Whether from what is typical of the group too, or of the occupation only.</param>
/// <param name="KeepPercent">How many of the typical skills are kept, in per cent.</param>
/// <param name="NoisePercent">How many others are added, in per cent of those kept.</param>
/// <param name="CommonNoise">Whether the others are skills as common among openings as they are there, or any skill alike.</param>
internal sealed record Draw(bool FromGroupToo, int KeepPercent, int NoisePercent, bool CommonNoise = false)
{
    public override string ToString() =>
        FormattableString.Invariant($"{(FromGroupToo ? "occupation and group" : "occupation")}, {KeepPercent} % kept, {NoisePercent} % noise{(CommonNoise ? " of common skills" : "")}");
}
