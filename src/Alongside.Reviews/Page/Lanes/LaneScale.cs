using Alongside.Listening.Conversations;

namespace Alongside.Reviews.Page.Lanes;

/// <summary>
/// Where each utterance lies along the drawing: in seconds for a call whose source has times, else in words, since the hours
/// between two messages say nothing about a conversation. Missing ends are filled in for drawing only.
/// </summary>
public sealed class LaneScale
{
    // A usual pace of talking; decides only how wide a block without an end is drawn.
    private const double WordsPerSecond = 2.5;

    private readonly double[] _from;
    private readonly double[] _to;

    /// <summary>The scale of one conversation.</summary>
    public LaneScale(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var utterances = conversation.Utterances;
        _from = new double[utterances.Length];
        _to = new double[utterances.Length];
        IsTime = conversation.Medium == Medium.Call && HasTimes(conversation);
        if (IsTime) FillTimes(conversation);
        else FillWords(conversation);
        Start = _from.Length == 0 ? 0 : _from.Min();
        // The first seconds before anybody speaks are part of the recording; an odd clock is not.
        if (Start is > 0 and < 120) Start = 0;
        Length = _to.Length == 0 ? 0 : Math.Max(_to.Max() - Start, 0);
        if (IsTime && Length > 0) return;
        IsTime = false;
        FillWords(conversation);
        (Start, Length) = (0, _to.Length == 0 ? 0 : _to[^1]);
    }

    /// <summary>Whether it is in seconds; else in words.</summary>
    public bool IsTime { get; }

    /// <summary>Where the drawing begins, in seconds or words; 0 unless the source's clock begins late.</summary>
    public double Start { get; }

    /// <summary>How far it reaches from there, in seconds or words; never negative.</summary>
    public double Length { get; }

    /// <summary>Where the utterance of that index begins.</summary>
    public double From(int utterance) => _from[utterance];

    /// <summary>Where the utterance of that index ends; never before it begins.</summary>
    public double To(int utterance) => _to[utterance];

    /// <summary>Where a character of the utterance lies.</summary>
    public double At(Utterance utterance, int character) =>
        From(utterance.Index) + (To(utterance.Index) - From(utterance.Index)) * character / Math.Max(1, utterance.Text.Length);

    private static bool HasTimes(Conversation conversation) =>
        conversation.Utterances.Count(u => u.StartSeconds is { } s && double.IsFinite(s)) >= 0.9 * conversation.Utterances.Length;

    private void FillTimes(Conversation conversation)
    {
        var utterances = conversation.Utterances;
        var reached = 0.0;
        for (var i = 0; i < utterances.Length; i++)
        {
            var start = Finite(utterances[i].StartSeconds) ?? reached;
            var next = i + 1 < utterances.Length ? Finite(utterances[i + 1].StartSeconds) : null;
            var usual = start + Extent.Words(utterances[i].Text) / WordsPerSecond;
            var end = Finite(utterances[i].EndSeconds) ?? (next is { } n && n > start ? Math.Min(n, usual) : usual);
            (_from[i], _to[i]) = (start, Math.Max(start, end));
            reached = _to[i];
        }
    }

    private void FillWords(Conversation conversation)
    {
        var reached = 0.0;
        for (var i = 0; i < _from.Length; i++)
        {
            _from[i] = reached;
            reached += Math.Max(1, Extent.Words(conversation.Utterances[i].Text));
            _to[i] = reached;
        }
    }

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
