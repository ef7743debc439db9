namespace Alongside.Readers.Names;

/// <summary>
/// Decides which of the prefixes in a file are speakers, by looking at all of them: a name comes back, or every line has
/// one; "Look: …" does neither.
/// </summary>
internal sealed class SpeakerCensus
{
    private readonly Dictionary<string, (NameLikeness Likeness, int Count, int Opening)> _prefixes = new(StringComparer.OrdinalIgnoreCase);
    private int _units;
    private int _opened;
    private int _repeatedInARow;
    private string? _last;

    /// <summary>A unit of speech (a cue, a line) that begins with the given prefix, or with none.</summary>
    public void AddUnit(SpeakerPrefix prefix)
    {
        _units++;
        if (prefix.Name is null) return;
        _opened++;
        if (string.Equals(prefix.Name, _last, StringComparison.OrdinalIgnoreCase)) _repeatedInARow++;
        _last = prefix.Name;
        Count(prefix, opening: 1);
    }

    /// <summary>A further line of a unit that begins with the given prefix.</summary>
    public void AddInside(SpeakerPrefix prefix)
    {
        if (prefix.Name is not null) Count(prefix, opening: 0);
    }

    /// <summary>Whether nearly every unit names its speaker, so that one without a name is not simply the last speaker going on.</summary>
    public bool NamesEveryUnit => _units > 0 && (_opened == _units || (IsDominated && _repeatedInARow > 0));

    /// <summary>The prefixes that are speakers; empty where the file names none.</summary>
    /// <param name="leastShare">
    /// How many of the units must begin with a name where no name comes back, 0 to 1: what two or three single prefixes
    /// are evidence enough for.
    /// </param>
    public HashSet<string> Speakers(double leastShare)
    {
        var speakers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var strong = _prefixes.Values.Count(p => p.Likeness == NameLikeness.Strong && p.Opening > 0);
        var fair = _prefixes.Values.Count(p => p.Likeness >= NameLikeness.Fair && p.Opening > 0);
        var comesBack = _prefixes.Values.Any(p => p.Opening > 1 && p.Likeness >= (IsDominated ? NameLikeness.Faint : NameLikeness.Strong))
            || _prefixes.Values.Any(p => p.Opening > 1 && p.Likeness == NameLikeness.Fair && p.Opening * 4 >= _units);
        // Many different prefixes of which none comes back are the fields of a form or the headings of a document.
        var few = _prefixes.Count <= 3 && _opened >= leastShare * _units && (strong > 1 || (strong == 1 && IsDominated) || (fair > 1 && _opened == _units));
        if (!comesBack && !few) return speakers;
        foreach (var (name, (likeness, count, opening)) in _prefixes)
            if (IsSpeaker(likeness, count, opening)) speakers.Add(name);
        return speakers;
    }

    private bool IsDominated => _opened > 0 && _opened >= 0.8 * _units;

    private bool IsSpeaker(NameLikeness likeness, int count, int opening) => likeness switch
    {
        _ when opening == 0 => false,
        NameLikeness.Strong => true,
        NameLikeness.Fair => IsDominated || count > 1,
        NameLikeness.Faint => IsDominated && count > 1,
        _ => false,
    };

    private void Count(SpeakerPrefix prefix, int opening)
    {
        var (likeness, count, openings) = _prefixes.GetValueOrDefault(prefix.Name!);
        _prefixes[prefix.Name!] = (prefix.Likeness > likeness ? prefix.Likeness : likeness, count + 1, openings + opening);
    }
}
