using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Entries.People;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.German;

/// <summary>Finds the people who have to do with a decision, as the speaker calls them: "meine Frau", "der Vorstand", "Frau Doktor Heller", "die Nadine".</summary>
internal static class GermanPeople
{
    private static readonly FrozenSet<string> Own = WordSet.Of("mein meine meinen meinem meiner unser unsere unseren unserem unserer");
    private static readonly FrozenSet<string> Theirs = WordSet.Of("ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner euer eure euren eurem eurer");
    private static readonly FrozenSet<string> Articles = WordSet.Of("der die den dem das");

    private static readonly FrozenSet<string> Roles = WordSet.Of(
        "frau mann partner partnerin geschäftspartner geschäftspartnerin chef chefin geschäftsführer geschäftsführerin geschäftsführung geschäftsleitung vorstand vorsitzende vorsitzender beirat aufsichtsrat betriebsrat bruder schwester vater mutter eltern sohn tochter schwager " +
        "schwägerin schwiegermutter schwiegervater kollege kollegin kollegen steuerberater steuerberaterin anwalt anwältin vermieter vermieterin hausverwaltung schulleitung abteilungsleiter abteilungsleiterin leiter leiterin kassier kassierin kassenwart präsident präsidentin " +
        "obfrau obmann team belegschaft familie oma opa tante onkel mitinhaber mitinhaberin inhaber inhaberin teilhaber vorgesetzte vorgesetzter vorgesetzten gesellschafter architekt verlobte verlobter freundin freund sekretärin assistentin buchhalterin projektleiterin projektleiter");

    private static readonly FrozenSet<string> Bodies = WordSet.Of(
        "vorstand chef chefin geschäftsführung geschäftsleitung betriebsrat aufsichtsrat beirat versammlung mitgliederversammlung generalversammlung gv schulleitung gemeinde gemeinderat zentrale vermieter vermieterin eigentümerversammlung fachkonferenz komitee genossenschaft " +
        "diözese pfarrgemeinderat einkauf bank präsident präsidentin obfrau obmann bauamt");

    private static readonly PhraseSet Deciding = new(
        "entscheidet|entscheiden|bestimmt|bestimmen|unterschreibt|unterschreiben|absegnen|zustimmen|zustimmt|genehmigen|freigeben|mitreden|redet mit|das letzte wort|das sagen|ja sagen|ja sagt|fragen|absprechen|besprechen|abklären|abzeichnen|mitentscheidet|" +
        "muss ran|auch ran|vorlegen|abnicken|das okay|reden mit|rücksprache", Languages.German);

    private static readonly PhraseSet OwnCall = new("entscheide ich allein|entscheide ich selbst|entscheide ich selber|ich entscheide allein|ich entscheide selbst|ich entscheide das allein|entscheide ich alleine|entscheiden wir zusammen|entscheiden wir gemeinsam", Languages.German);

    /// <summary>The people in a range; null where there are none.</summary>
    public static PeopleMention? Read(Passage passage, TokenRange range, bool toldToThem)
    {
        var tokens = passage.Tokens;
        var names = ImmutableArray.CreateBuilder<string>();
        var (first, last) = (-1, 0);
        for (var i = range.First; i < range.End;)
        {
            var end = PersonAt(passage, i, range.End, toldToThem);
            if (end == i)
            {
                i++;
                continue;
            }

            if (first < 0) first = i;
            last = end;
            var name = passage.SpanOf(new TokenRange(i, end)).In(passage.Text);
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
            i = end;
        }

        if (first >= 0) return new PeopleMention(new PeopleValue(names.ToImmutable(), Deciding.In(tokens, range)), new TokenRange(first, last));
        var own = OwnCall.Find(tokens, range.First, range.End);
        if (own < 0) return null;
        var words = new TokenRange(own, own + OwnCall.LengthAt(tokens, own, range.End));
        return new PeopleMention(new PeopleValue([passage.SpanOf(words).In(passage.Text)], Decides: true), words);
    }

    private static int PersonAt(Passage passage, int at, int end, bool toldToThem)
    {
        var tokens = passage.Tokens;
        var norm = tokens[at].Norm;
        if (at + 1 >= end) return at;
        if ((toldToThem ? Theirs : Own).Contains(norm)) return Roles.Contains(tokens[at + 1].Norm) ? WithName(passage, at + 2, end) : at;
        if (Articles.Contains(norm) && Bodies.Contains(tokens[at + 1].Norm)) return at + 2;
        if (norm is "frau" or "herr" or "herrn" && (at == 0 || !Own.Contains(tokens[at - 1].Norm)) && IsName(passage, at + 1)) return WithName(passage, at + 1, end);
        return at;
    }

    private static int WithName(Passage passage, int at, int end)
    {
        while (at < end && IsName(passage, at)) at++;
        return at;
    }

    /// <summary>A capital says little in German; only what is no noun of this list's and follows a role or a title is taken for a name, and at most two words of it.</summary>
    private static bool IsName(Passage passage, int at) =>
        at < passage.Tokens.Length && passage.Tokens[at] is { Kind: TokenKind.Word } token && char.IsUpper(passage.Text[token.Start]) && passage.Tokens[at - 1].End + 1 == token.Start && !IsPronoun(token.Norm);

    private static bool IsPronoun(string norm) => norm is "sie" or "ihnen" or "ihr" or "ihre" or "ich" or "und";
}
