namespace Sakip.Dasar;

/// <summary>A word that goes into a message in the language of the message.</summary>
internal sealed record KataDwibahasa(string Indonesia, string Inggris);
