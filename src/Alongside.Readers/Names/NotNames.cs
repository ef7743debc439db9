using System.Collections.Frozen;

namespace Alongside.Readers.Names;

/// <summary>
/// Words that stand before a colon and name nobody: parts of a document, things to fill in, and ways to begin a sentence
/// ("Look: …"). English and German, the languages that are reviewed.
/// </summary>
internal static class NotNames
{
    private static readonly FrozenSet<string> Words = new[]
    {
        // parts of a document
        "note", "notes", "warning", "agenda", "attendees", "participants", "participant list", "invited", "summary", "overview", "details", "action",
        "actions", "action item", "action items", "next step", "next steps", "follow-up", "follow up", "follow-ups", "date", "time", "duration", "location",
        "place", "subject", "re", "fw", "fwd", "aw", "wg", "from", "to", "cc", "bcc", "sent", "received", "topic", "topics", "title", "transcript", "transcription",
        "recording", "recorded", "meeting", "meeting notes", "meeting title", "meeting id", "passcode", "call", "chapter", "section", "part", "page", "slide",
        "figure", "table", "appendix", "introduction", "background", "conclusion", "conclusions", "abstract", "keywords", "summary keywords", "speakers",
        "organizer", "organiser", "source", "format", "language", "kind", "region", "style", "version", "file", "link", "url", "website",
        "phone", "email", "e-mail", "address", "contact", "name", "role", "owner", "status", "decision", "decisions", "todo", "to do", "to-do", "to dos",
        "fixme", "ps", "p.s", "p.s.", "pps", "nb", "n.b.", "fyi", "tl;dr", "tldr", "q&a", "http", "https", "mailto", "ftp", "chat", "created", "updated", "attachments", "attachment",
        // things that are talked about
        "budget", "price", "prices", "cost", "costs", "total", "deadline", "deadlines", "scope", "goal", "goals", "timeline", "timing", "offer", "proposal",
        "quote", "requirement", "requirements", "pro", "pros", "con", "cons", "advantage", "advantages", "disadvantage", "disadvantages", "option",
        "options", "step", "phase", "milestone", "result", "results", "outcome", "problem", "problems", "solution", "solutions", "reason", "reasons",
        "risk", "risks", "issue", "issues", "idea", "ideas", "point", "points", "fact", "facts", "feature", "features", "benefit", "benefits",
        // ways to begin
        "look", "listen", "see", "honestly", "question", "questions", "answer", "answers", "remember", "important", "first", "firstly", "second", "secondly",
        "third", "thirdly", "finally", "lastly", "last", "next", "ok", "okay", "well", "yes", "yeah", "no", "nope", "right", "sure", "so", "and", "but", "or",
        "because", "now", "then", "also", "plus", "basically", "anyway", "actually", "true", "example", "examples", "for example", "for instance", "e.g", "e.g.", "i.e", "i.e.",
        "hint", "tip", "caution", "attention", "update", "reminder", "disclaimer", "spoiler", "hello", "hi", "hey", "dear", "dear all", "hi all", "hello all", "hi everyone", "welcome", "thanks", "thank you",
        "that is", "this is", "it is", "here is", "here", "there", "this", "that", "these", "those", "what", "why", "how", "when", "where", "who", "which",
        "again", "meaning", "like", "say", "imagine", "think", "wait", "guess what", "fun fact", "long story short", "bottom line", "the point is", "in short", "in other words",
        "music", "applause", "laughter", "silence", "inaudible", "crosstalk",
        // German
        "hinweis", "achtung", "warnung", "tagesordnung", "teilnehmer", "teilnehmende", "eingeladen", "zusammenfassung", "überblick", "datum", "zeit", "uhrzeit", "dauer",
        "ort", "betreff", "thema", "themen", "titel", "transkript", "transkription", "aufnahme", "aufzeichnung", "besprechung", "termin", "kapitel", "abschnitt",
        "teil", "seite", "folie", "abbildung", "tabelle", "anhang", "einleitung", "fazit", "quelle", "sprache", "datei", "telefon", "adresse", "kontakt", "rolle",
        "status quo", "entscheidung", "entscheidungen", "aufgabe", "aufgaben", "maßnahmen", "nächste schritte", "von", "an", "gesendet", "preis", "preise", "kosten", "summe",
        "frist", "umfang", "ziel", "ziele", "angebot", "anforderung", "anforderungen", "vorteil", "vorteile", "nachteil", "nachteile", "schritt", "ergebnis", "ergebnisse",
        "lösung", "grund", "gründe", "risiko", "risiken", "idee", "ideen", "punkt", "punkte", "schau", "schauen sie", "hören sie", "ehrlich", "ehrlich gesagt", "frage", "fragen",
        "antwort", "antworten", "wichtig", "erstens", "zweitens", "drittens", "also", "ja", "nein", "genau", "und", "aber", "oder", "weil", "jetzt", "dann", "beispiel",
        "beispiele", "zum beispiel", "z.b", "z.b.", "d.h", "d.h.", "das heißt", "hallo", "willkommen", "danke", "stimmt", "kurz", "kurz gesagt", "musik", "applaus", "gelächter",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Counted = new[]
    {
        "note", "step", "option", "chapter", "part", "phase", "question", "slide", "page", "version", "figure", "point", "item", "section", "day", "week",
        "month", "year", "round", "table", "milestone", "schritt", "kapitel", "teil", "frage", "folie", "seite", "punkt", "tag", "woche", "monat", "runde", "abschnitt", "plan", "level", "number", "issue",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the label is one of them, or one of them with a number behind it ("Step 2").</summary>
    public static bool Contains(ReadOnlySpan<char> label)
    {
        if (Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label)) return true;
        var space = label.IndexOf(' ');
        return space > 0 && int.TryParse(label[(space + 1)..], System.Globalization.CultureInfo.InvariantCulture, out _)
            && Counted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label[..space]);
    }
}
