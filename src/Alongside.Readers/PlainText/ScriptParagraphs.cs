namespace Alongside.Readers.PlainText;

/// <summary>A text that names nobody, cut into the pieces that somebody could say of who said them.</summary>
internal static class ScriptParagraphs
{
    /// <summary>Each stamped line; else each paragraph between blank lines; else, without blank lines, each line.</summary>
    public static List<SpokenLine> Of(List<ScriptLine> lines)
    {
        var stamped = lines.Exists(l => l.IsStamped);
        var separated = stamped || lines.Skip(1).Any(l => l.AfterBlank);
        var said = new Gathering();
        var fresh = true;
        double? above = null;
        foreach (var line in lines)
        {
            fresh |= line.AfterBlank && !stamped;
            if (Boilerplate.Is(line.Raw)) continue;
            if (line.IsTimeOnly)
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
}
