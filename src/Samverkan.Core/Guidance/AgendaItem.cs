using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>One thing on an agenda: an entry of the ledger, a finding of the review, or something that is open.</summary>
/// <param name="Text">What to tell, in one sentence without its full stop, or, for a finding, what was seen.</param>
/// <param name="Subject">What it concerns: a kind and an id (<c>mandate:b1</c>), or the collaboration; null for an entry.</param>
/// <param name="Entry">The entry; null when it is none.</param>
/// <param name="Who">Who stated the entry; null when it is none.</param>
/// <param name="Room">The room of the entry or the finding; null for what is open.</param>
/// <param name="Finding">The finding, which says what to do; null when it is none.</param>
public sealed record AgendaItem(Wording Text, string? Subject = null, Entry? Entry = null, Wording? Who = null, Room? Room = null, Finding? Finding = null);
