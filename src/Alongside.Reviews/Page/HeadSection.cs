using System.Globalization;
using Alongside.Listening.Conversations;
using Alongside.Reviews.Words;

namespace Alongside.Reviews.Page;

/// <summary>Who with whom, when, how long, and what happened in a sentence.</summary>
internal static class HeadSection
{
    public static string Title(PageContext page) =>
        page.Voices.Customers.Count == 0 ? Who(page) : Who(page) + With(page) + page.Voices.Them;

    public static void Write(Html html, PageContext page)
    {
        html.Write($"<header class=\"head\">\n");
        PageFrame.Sign(html);
        if (page.Options.Back is { } back) html.Write($"<p class=\"facts\"><a href=\"{back.Address}\">{back.Text}</a></p>\n");
        html.Write($"<p class=\"facts\">");
        var first = true;
        foreach (var fact in Facts(page))
        {
            if (!first) html.Write($" <span aria-hidden=\"true\">·</span> ");
            html.Write($"<span>{fact}</span>");
            first = false;
        }
        html.Write($"</p>\n<h1><bdi>{Who(page)}</bdi>");
        if (page.Voices.Customers.Count > 0) html.Write($"{With(page)}<bdi dir=\"ltr\">{page.Voices.Them}</bdi>");
        html.Write($"</h1>\n<p class=\"lede\">{string.Join(' ', WhatHappened.Sentences(page.Review))}</p>\n");
        foreach (var note in page.Review.Notes) html.Write($"<p class=\"note\">{note}</p>\n");
        html.Write($"""
            <nav aria-label="On this page"><ul>
            <li><a href="#moments">Moments</a></li>
            <li><a href="#pushback">After pushback</a></li>
            <li><a href="#form">Order form</a></li>
            <li><a href="#measures">Measures</a></li>
            <li><a href="#transcript">Transcript</a></li>
            </ul></nav>
            </header>

            """);
    }

    private static string Who(PageContext page) => page.Voices.Sellers.Count > 1 ? Counts.Joined([.. page.Voices.Sellers.Take(4)]) : "You";

    private static string With(PageContext page) => page.Voices.Sellers.Count > 1 ? " with " : page.Voices.Customers.Count > 1 ? ", " : " and ";

    private static IEnumerable<string> Facts(PageContext page)
    {
        var conversation = page.Conversation;
        yield return conversation.Medium switch
        {
            Medium.Call => "Conversation",
            Medium.Chat => "Chat",
            _ => "Email thread",
        };
        var seconds = Extent.Seconds(conversation);
        if (conversation.StartedAt is { } started)
        {
            var first = DateOnly.FromDateTime(started.Local);
            var last = Clock.Moment(conversation, seconds ?? 0) is { } end ? DateOnly.FromDateTime(end) : first;
            yield return started.Local.ToString("dddd, ", CultureInfo.InvariantCulture) + Clock.Day(first);
            if (last > first && conversation.Medium != Medium.Call) yield return "until " + Clock.Day(last);
        }
        if (seconds is { } length && conversation.Medium == Medium.Call) yield return Clock.Roughly(length);
        if (conversation.Medium != Medium.Call) yield return Messages(conversation);
        yield return Counts.Digits(Extent.Words(conversation)) + " words";
        if (LanguageWords.In(page.Review.Language) is { } language) yield return language;
    }

    private static string Messages(Conversation conversation) =>
        Counts.Digits(conversation.Utterances.Length) + (conversation.Utterances.Length == 1 ? " message" : " messages");
}
