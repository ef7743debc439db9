using System.Globalization;
using System.Text;
using Alongside.Documents.Words;

namespace Alongside.Web.Features.Exports;

/// <summary>What a downloaded brief is called: by its title and version, with nothing that a file system or a reader stumbles over.</summary>
internal static class FileName
{
    private const int MostOfTitle = 80;

    // Not allowed on some system, or read as something else by a shell or a browser.
    private const string Unfit = "<>:\"/\\|?*%;`$'~^&#{}";

    /// <summary>Such as <c>A website for the climbing gym, version 14.pdf</c>.</summary>
    public static string Of(OrderForms.Form form, string extension)
    {
        var words = FormWords.For(form.Start?.Language);
        var title = Of(form.Title);
        if (title.Length == 0) title = words.Language is "de" ? "Formular" : "Order form";
        return $"{title}, {(words.Language is "de" ? words.VersionOf(form.Edition) : words.VersionOf(form.Edition).ToLowerInvariant())}.{extension}";
    }

    /// <summary>A title as a part of a file's name; empty where nothing of it is fit.</summary>
    public static string Of(string title)
    {
        var fit = new StringBuilder();
        var length = 0;
        foreach (var rune in title.EnumerateRunes())
        {
            if (length == MostOfTitle) break;
            // Format characters turn text around; what is unfit becomes a space, so that words stay apart.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) continue;
            var space = Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || (rune.IsAscii && Unfit.Contains((char)rune.Value, StringComparison.Ordinal));
            if (space && (fit.Length == 0 || fit[^1] == ' ')) continue;
            fit.Append(space ? " " : rune.ToString());
            length++;
        }

        return fit.ToString().Trim(' ', '.');
    }
}
