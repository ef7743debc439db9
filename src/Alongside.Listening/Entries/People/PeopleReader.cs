using System.Collections.Immutable;
using Alongside.Listening.Entries.German;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.People;

/// <summary>Finds the people who are spoken of as having to do with a decision, as the speaker calls them: "my business partner", "our head of ops, Maria", "the board".</summary>
internal static class PeopleReader
{
    private const int MostWordsBeforeRole = 3;

    /// <summary>The people in a range; null where there are none.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="toldToThem">Whether the seller says it to the customer, and so "your partner" for what the customer calls "my partner".</param>
    public static PeopleMention? Read(Passage passage, TokenRange range, bool toldToThem = false)
    {
        if (passage.Language is Languages.German) return GermanPeople.Read(passage, range, toldToThem);
        var tokens = passage.Tokens;
        ImmutableArray<string>.Builder? names = null;
        var (first, last) = (0, 0);
        for (var i = range.First; i < range.End;)
        {
            var end = PersonAt(passage, i, range.End, toldToThem);
            if (end == i)
            {
                i++;
                continue;
            }

            names ??= ImmutableArray.CreateBuilder<string>(2);
            if (names.Count == 0) first = i;
            last = end;
            var name = passage.SpanOf(new TokenRange(i, end)).In(passage.Text);
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
            i = end;
        }

        if (names is null && Deciding.IsSaid(tokens, range) && NamedDecider(passage, range) is { } decider)
            return new PeopleMention(new PeopleValue([passage.SpanOf(decider).In(passage.Text)], Decides: true), decider);
        if (names is not null) return new PeopleMention(new PeopleValue(names.ToImmutable(), Deciding.IsSaid(tokens, range)), new TokenRange(first, last));
        return Deciding.OwnWords(tokens, range) is { } own
            ? new PeopleMention(new PeopleValue([passage.SpanOf(own).In(passage.Text)], Decides: true), own)
            : null;
    }

    /// <summary>The first token after the person who is named at a token; the token itself where none is.</summary>
    private static int PersonAt(Passage passage, int at, int end, bool toldToThem)
    {
        var tokens = passage.Tokens;
        if (tokens[at].Kind is not TokenKind.Word) return at;
        if (toldToThem ? tokens[at].Is("your") : tokens[at].Norm is "my" or "our")
        {
            var role = RoleAfter(tokens, at + 1, end);
            if (role < 0) return at;
            var after = WithName(passage, WithField(tokens, role, end), end);
            return IsFormer(tokens, at, role) ? at : after;
        }

        if (tokens[at].Is("the") && at + 1 < end)
        {
            if (tokens[at + 1].Is("head") && at + 3 < end && tokens[at + 2].Is("of")) return WithName(passage, at + 4, end);
            return Roles.IsBody(tokens[at + 1].Norm) && !IsPossessor(tokens, at + 2, end) ? WithName(passage, at + 2, end) : at;
        }

        return NameBefore(passage, at, end, toldToThem);
    }

    /// <summary>The token after the role that a possessive owns ("my business partner", "our head of ops"), or -1.</summary>
    private static int RoleAfter(ImmutableArray<Token> tokens, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + MostWordsBeforeRole) && tokens[i].Kind is TokenKind.Word; i++)
        {
            if (tokens[i].Is("head") && i + 2 < end && tokens[i + 1].Is("of")) return i + 3;
            if (!Roles.IsPerson(tokens[i].Norm) && !Roles.IsGroup(tokens[i].Norm)) continue;
            var next = i + 1;
            while (next < end && tokens[next].Kind is TokenKind.Word && (Roles.IsPerson(tokens[next].Norm) || tokens[next].Norm is "team" or "department" or "board")) next++;
            return IsPossessor(tokens, next, end) || (next < end && IsThing(tokens[next].Norm)) ? -1 : next;
        }

        return -1;
    }

    /// <summary>"our director of studies", "our head of sales and marketing".</summary>
    private static int WithField(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at + 1 < end && tokens[at].Is("of") && tokens[at + 1].Kind is TokenKind.Word && tokens[at + 1].Norm is not ("the" or "a" or "course" or "my" or "our")) return at + 2;
        return at;
    }

    /// <summary>A name that follows: "my wife Anna", "our head of ops, Maria".</summary>
    private static int WithName(Passage passage, int at, int end)
    {
        var tokens = passage.Tokens;
        var i = at < end && tokens[at].Is(",") ? at + 1 : at;
        var after = i;
        while (after < end && after < i + 2 && IsName(passage, after) && (after == i || tokens[after].Start == tokens[after - 1].End + 1)) after++;
        return after > i ? after : at;
    }

    /// <summary>A name with the role behind it: "Maria, our head of ops".</summary>
    private static int NameBefore(Passage passage, int at, int end, bool toldToThem)
    {
        var tokens = passage.Tokens;
        if (at + 3 >= end || !IsName(passage, at) || !tokens[at + 1].Is(",") || tokens[at + 2].Norm is not ("my" or "our" or "your" or "the")) return at;
        var after = PersonAt(passage, at + 2, end, toldToThem);
        return after > at + 2 ? after : at;
    }

    /// <summary>A bare name that decides or is to be asked: "Siobhan decides", "I've got to ask Marisol".</summary>
    private static TokenRange? NamedDecider(Passage passage, TokenRange range)
    {
        var tokens = passage.Tokens;
        for (var i = range.First; i < range.End; i++)
        {
            if (!IsName(passage, i) || tokens[i].Kind is not TokenKind.Word) continue;
            var isSubject = i + 1 < range.End && tokens[i + 1].Norm is "decides" or "signs" or "has" or "holds" or "approves" or "must" or "countersigns" or "does";
            var isAsked = i > range.First && tokens[i - 1].Norm is "ask" or "with" or "to" or "past" or "by" or "convince";
            if (isSubject || isAsked) return new TokenRange(i, i + 1);
        }

        return null;
    }

    private static bool IsName(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        return token.Kind is TokenKind.Word && token.End - token.Start > 1 && char.IsUpper(passage.Text[token.Start]) && !IsCommon(token.Norm);
    }

    private static bool IsCommon(string norm) => norm is "so" or "and" or "but" or "i" or "we" or "he" or "she" or "they" or "it" or "well" or "yes" or "no" or "yeah" or "that" or "the" or "my" or "our"
        or "is" or "has" or "will" or "would" or "because" or "if" or "when" or "you" or "there" or "this" or "what" or "then" or "also";

    private static bool IsPossessor(ImmutableArray<Token> tokens, int at, int end) =>
        at < end && (tokens[at].Is("'") || (tokens[at].Is("'s") && at + 1 < end && !IsVerbAfterIs(tokens[at + 1].Norm)));

    private static bool IsVerbAfterIs(string norm) => norm is "got" or "the" or "going" or "not" or "in" or "also" or "been" or "very" or "really" or "on" or "a" or "involved" or "asking";

    private static bool IsThing(string norm) => norm is "website" or "site" or "work" or "meeting" or "meetings" or "page" or "members" or "dinner" or "business" or "programme" or "program" or "software" or "system" or "room" or "fees";

    private static bool IsFormer(ImmutableArray<Token> tokens, int at, int role)
    {
        for (var i = at + 1; i < role; i++)
            if (tokens[i].Norm is "last" or "old" or "former" or "previous" or "ex") return true;
        return false;
    }
}
