using System.Collections.Immutable;
using System.Globalization;
using Alongside.Documents.Words;
using Alongside.OrderForms;
using Alongside.OrderForms.Rules;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Forms;

/// <summary>The words of an answer, from the fields of its kind: what was picked, and what was typed beside it.</summary>
internal static class AnswerText
{
    /// <summary>The words of each line that is to be added; at least one, empty where nothing was answered.</summary>
    public static ImmutableArray<string> Of(Form form, string question, IFormCollection fields)
    {
        var typed = TypedText.Tidy(fields.Field("text"));
        var given = form.FindQuestion(question)?.Question.Choices;
        var chosen = fields["choice"].OfType<string>().Where(c => given is not null && given.Contains(c, StringComparer.Ordinal)).ToList();
        if (chosen.Count > 0) return typed.Length > 0 ? [.. chosen, typed] : [.. chosen];
        var picked = Amount(fields) ?? Day(form, fields);
        return [picked is null ? typed : typed.Length == 0 ? picked : $"{picked}: {typed}"];
    }

    private static string? Amount(IFormCollection fields)
    {
        var amount = TypedText.Tidy(fields.Field("amount"));
        if (amount.Length == 0) return null;
        var currency = TypedText.Tidy(fields.Field("currency"));
        return currency.Length == 0 || amount.Contains(currency, StringComparison.OrdinalIgnoreCase) ? amount : $"{amount} {currency}";
    }

    // A browser sends a day as 2026-03-09; what does not read as one is kept as it came.
    private static string? Day(Form form, IFormCollection fields)
    {
        var date = TypedText.Tidy(fields.Field("date"));
        if (date.Length == 0) return null;
        return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? FormWords.For(form.Start?.Language).Day(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero))
            : date;
    }
}
