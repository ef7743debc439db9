using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.German;

/// <summary>Tells what somebody says of themselves from what they suppose, deny, or tell of others and of the past.</summary>
internal static class GermanTraps
{
    private const int Reach = 6;

    private static readonly PhraseSet Others = new(
        "der andere|die andere|die anderen|der letzte|die letzte|der vorige|mein nachbar|der nachbar|die konkurrenz|ein bekannter|mein bruder|meine schwester|eine freundin|ein freund|die agentur|der kollege|man nimmt|üblich sind", Languages.German);

    private static readonly FrozenSet<string> Telling = WordSet.Of("wollte wollten verlangt verlangte nimmt nahm sagt sagte gesagt gezahlt bezahlt zahlt zahlte angeboten bietet kostete berechnet meinte hat haben war");

    private static readonly PhraseSet Supposing = new("angenommen|stell dir vor|stellen sie sich vor|im traum|theoretisch|mal angenommen|wenn wir im lotto|eine schöne vorstellung", Languages.German);

    private static readonly FrozenSet<string> Unreal = WordSet.Of("hätte hätten wäre wären würde würden könnte könnten gewänne gewännen");

    private static readonly FrozenSet<string> Negations = WordSet.Of("nicht kein keine keinen nie niemals ohne weder");

    private static readonly PhraseSet NoMoney = new("kein budget|kein geld|keine mittel|nicht leisten|nicht im budget|kein etat|nichts übrig|kein spielraum|budget ist weg|budget ist verplant", Languages.German);

    private static readonly FrozenSet<string> Coming = WordSet.Of("soll sollte muss müsste müssen will wollen möchte möchten hätte hätten würde würden kann könnte bis spätestens brauchen brauche wäre");

    private static readonly PhraseSet Past = new("letztes jahr|letzten monat|letzte woche|damals|früher|vor jahren|voriges jahr|im vorjahr|letzten sommer|letzten herbst", Languages.German);

    /// <summary>"Der andere wollte neuntausend", "letztes Jahr waren es …".</summary>
    public static bool IsReported(Passage passage, TokenRange range)
    {
        if (Past.In(passage.Tokens, range)) return true;
        var at = Others.Find(passage.Tokens, range.First, range.End);
        if (at < 0) return false;
        for (var i = at; i < range.End; i++)
            if (Telling.Contains(passage.Tokens[i].Norm)) return true;
        return false;
    }

    /// <summary>"Wenn wir zehntausend hätten" is no budget; "wenn es unter fünftausend bleibt" is one.</summary>
    public static bool IsSupposed(Passage passage, TokenRange sentence)
    {
        var tokens = passage.Tokens;
        if (Supposing.In(tokens, sentence)) return true;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Norm is not ("wenn" or "falls")) continue;
            for (var at = i + 1; at < Math.Min(sentence.End, i + 10) && !tokens[at].Is(","); at++)
                if (Unreal.Contains(tokens[at].Norm)) return true;
        }

        return false;
    }

    /// <summary>Whether a no stands just before or just behind the value: "viertausend haben wir nicht".</summary>
    public static bool IsDenied(Passage passage, int first, TokenRange value, bool isLimit)
    {
        if (isLimit) return false;
        var tokens = passage.Tokens;
        for (var i = value.First - 1; i >= Math.Max(first, value.First - Reach) && tokens[i].Kind is not TokenKind.Punctuation; i--)
            if (Negations.Contains(tokens[i].Norm)) return true;
        for (var i = value.End; i < Math.Min(tokens.Length, value.End + 4) && tokens[i].Kind is not TokenKind.Punctuation; i++)
            if (tokens[i].Norm is "nicht") return true;
        return false;
    }

    public static bool HasNoMoney(Passage passage, TokenRange range) => NoMoney.In(passage.Tokens, range);

    /// <summary>When something happened, and not when it should.</summary>
    public static bool IsPast(Passage passage, TokenRange statement)
    {
        var past = Past.In(passage.Tokens, statement);
        for (var i = statement.First; i < statement.End; i++)
        {
            if (Coming.Contains(passage.Tokens[i].Norm)) return false;
            past |= passage.Tokens[i].Norm is "war" or "waren" or "hatte" or "hatten" or "kam" or "ging" or "wurde" or "seit";
        }

        return past;
    }
}
