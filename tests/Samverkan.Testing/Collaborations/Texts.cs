namespace Samverkan.Testing.Collaborations;

/// <summary>Texts as people write them, and as they should not.</summary>
public static class Texts
{
    /// <summary>The longest text that is admitted, in UTF-16 units.</summary>
    public const int Longest = 10_000;

    /// <summary>Texts that are admitted, and that a careless reader or writer would break.</summary>
    public static IReadOnlyList<string> Good { get; } =
    [
        "Fler får och behåller ett arbete", "å", "Ärligt: \"öppet\" & <b>rakt</b>", "rad ett\nrad två", "rad ett\r\nrad två", "a\u2028b\u2029c", "\uFEFFmärke",
        "👩🏽‍🏭 på golvet", "bak\\streck", "noll\u0000tecken", "\t indrag", "عربي مع English", "e\u0301 är inte \u00e9", "{\"type\":\"goalStated\"}", "12 platser 2027", "\u007f\u0085",
        "𝔖𝔞𝔪", "' OR 1=1 --", new('x', Longest),
    ];

    /// <summary>Texts that are refused: blank, too long, half a character, or what identifies a person.</summary>
    public static IReadOnlyList<string> Bad { get; } =
        [string.Empty, " \n\t\u2028", new('x', Longest + 1), "Ring Anna, 811218-9876", "skriv till anna@example.org", "ring 070-123 45 67"];
}
