namespace Sakip.Kinerja;

/// <summary>Checks the local names of nodes, indicators and units.</summary>
internal static class Identitas
{
    /// <summary>Whether a text is ASCII letters, digits, dashes, dots and underscores, 1 to 64 of them.</summary>
    public static bool IsValid(string id)
    {
        foreach (var huruf in id)
        {
            if (!char.IsAsciiLetterOrDigit(huruf) && huruf is not ('-' or '.' or '_'))
            {
                return false;
            }
        }

        return id.Length is > 0 and <= 64;
    }

    public static string Check(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return IsValid(id) ? id : throw new ArgumentException("An id is 1 to 64 letters, digits, '-', '.' or '_'.", parameter);
    }

    public static string CheckNama(string nama, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nama, parameter);
        return nama;
    }
}
