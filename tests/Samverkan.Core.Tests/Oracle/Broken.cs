namespace Samverkan.Tests.Oracle;

/// <summary>What a fact may break, as the oracle names it. Null stands for nothing; <see cref="Unsure"/> for what the oracle does not claim to know.</summary>
internal static class Broken
{
    public const string Unsure = "unsure";
    public const string FromOutside = "a decision speaks from outside";
    public const string TimeGoesBack = "time goes back";
    public const string NotFormed = "not formed";
    public const string Closed = "closed";
    public const string AlreadyFormed = "already formed";
    public const string BadText = "bad text";
    public const string NoId = "no id";
    public const string NoValue = "unknown value";
    public const string WrongSpeaker = "wrong speaker";
    public const string PartnerThatLeft = "a partner that left speaks";
    public const string Anothers = "another's";
    public const string Common = "common, and not by decision";
    public const string NotCommon = "a decision on what is not common";
    public const string DuplicateId = "duplicate id";
    public const string UnknownId = "unknown id";
    public const string NoLonger = "no longer there";
    public const string Already = "already so";
    public const string NotSo = "not so";
    public const string NoVoice = "no voice";
    public const string SignedTwice = "signed twice";
    public const string SecondBallot = "second ballot by a voter";
    public const string SamePerson = "second ballot by a person";
    public const string LateBallot = "ballot after closing";
    public const string NotOpen = "not open";
    public const string NoBallot = "has no ballot";
    public const string TooSoon = "too soon";
    public const string ItsOwn = "a target group's own";
    public const string WrongNumber = "number or day out of range";
    public const string EndsFirst = "ends before it begins";
    public const string OneSector = "one sector alone";
    public const string NeedsReason = "needs a reason";
    public const string OutsideMandate = "outside the mandate";
    public const string LastOne = "nobody would be left";
}
