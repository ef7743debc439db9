using System.Net;
using System.Text.RegularExpressions;
using Alongside.Documents.Answers;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Sending;

/// <summary>A form that was sent as a file, as somebody without a browser sees it.</summary>
internal sealed record SentHtml(string Text, string? FileName)
{
    public string Form => Data("form");

    public string Id => Data("sending");

    public string Key => Data("key");

    /// <summary>The hash that stands in it; empty where nothing can be accepted.</summary>
    public string Hash => Data("hash");

    /// <summary>Makes the file as the owner does.</summary>
    public static async Task<SentHtml> Of(HttpClient owner, string form)
    {
        using var answer = await owner.Send($"/forms/{form}/sending", $"/forms/{form}/sending", ("do", "make"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", disposition.DispositionType);
        return new SentHtml(await answer.Content.ReadAsStringAsync(), disposition.FileNameStar ?? disposition.FileName);
    }

    /// <summary>The answer that it would give back.</summary>
    public AnswerFile Answer(string? name, params (string Name, string Value)[][] changes) => new(Form, Key, name,
        [.. changes.Select(c => new AnswerChange(c.FirstOrDefault(f => f.Name is "id").Value ?? Secrets.NewId(), DateTimeOffset.UnixEpoch, AnswerFields.Of(c.Select(f => new AnswerField(f.Name, f.Value)))))]);

    private string Data(string name) => Attribute(name).Match(Text) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups["value"].Value) : "";

    private static Regex Attribute(string name) => new($"data-{name}=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
}
