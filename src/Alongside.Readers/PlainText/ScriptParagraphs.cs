namespace Alongside.Readers.PlainText;

/// <summary>A text that names nobody, cut into the pieces that somebody could say of who said them.</summary>
internal static class ScriptParagraphs
{
    /// <summary>Each stamped line; else each paragraph between blank lines; else, without blank lines, each line.</summary>
    public static List<SpokenLine> Of(List<ScriptLine> lines)
    {
        var stamped = lines.Exists(l => l.IsStamped);
        var separated = stamped || HasBlankBetween(lines);
        var said = new Gathering();
        var fresh = true;
        double? above = null;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                fresh |= !stamped;
                continue;
            }

            if (Boilerplate.Is(line.Raw)) continue;
            if (line.IsTimeOnly && line.HeadingName is null)
            {
                above = line.Stamp?.Start.Seconds;
                fresh = true;
                continue;
            }

            var begins = line.IsStamped || fresh || !separated || !said.HasBegun;
            if (begins) said.Begin(null, line.IsStamped ? line.Stamp?.Start.Seconds : above, line.Stamp?.EndSeconds, line.IsStamped ? line.Text : line.Raw, line.Number);
            else said.GoOn(line.Raw);
            (fresh, above) = (false, null);
        }

        return said.End();
    }

    private static bool HasBlankBetween(List<ScriptLine> lines)
    {
        var (seen, blank) = (false, false);
        foreach (var line in lines)
        {
            if (line.IsBlank) blank = seen;
            else if (blank) return true;
            else seen = true;
        }

        return false;
    }
}
