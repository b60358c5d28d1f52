namespace Samverkan.Governance;

/// <summary>How much a voter's ballot can decide.</summary>
/// <param name="Voter">The voter.</param>
/// <param name="Banzhaf">Of all ways in which the others who are present can be for or against, the share in which its ballot settles whether the proposal is carried. 0 to 1.</param>
/// <param name="ShapleyShubik">Of all orders in which those present can come to be for, the share in which it is the one that carries the proposal. 0 to 1.</param>
public sealed record VoterPower(Voter Voter, Fraction Banzhaf, Fraction ShapleyShubik);
