using System.Text;
using Alongside.Readers;
using Alongside.Storage;
using Alongside.Web.Features.Forms;
using Alongside.Web.Pages;
using Alongside.Web.Site;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Importing;

/// <summary>How a conversation comes in: a file or a text first, then what one has to say about it.</summary>
internal static class ImportEndpoints
{
    private const int MostName = 120;

    public static void Map(IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { "/import", "/forms/{form}/import" })
        {
            site.MapGet(path, Show).For(Access.Owner);
            site.MapPost(path, Take).For(Access.Owner).WithMetadata(new RequestSizeLimitAttribute(RequestSizes.File)).WithFormOptions(valueLengthLimit: RequestSizes.File);
        }

        ImportSteps.Map(site);
    }

    private static async Task<IResult> Show(HttpContext context, Store store, CancellationToken stop)
    {
        if (context.GetRouteValue("form") is string form && await store.Forms.Find(form, stop) is null) return Results.NotFound();
        return At(context, text: "", problem: null);
    }

    private static async Task<IResult> Take(HttpContext context, Store store, ImportDrafts drafts, CancellationToken stop)
    {
        var form = context.GetRouteValue("form") as string;
        if (form is not null && await store.Forms.Find(form, stop) is null) return Results.NotFound();
        var reader = Reader.Of(context);
        var fields = await context.Request.ReadFormAsync(stop);
        var text = fields.Field("text");
        var (name, bytes) = fields.Files.GetFile("file") is { Length: > 0 } file
            ? (Name(file.FileName), await Bytes(file, stop))
            : (reader.In("What you pasted", "Was du eingefügt hast"), Encoding.UTF8.GetBytes(text));
        if (bytes.Length == 0) return At(context, text, reader.In("Choose a file, or paste the text of a conversation.", "Wähl eine Datei, oder füg den Text eines Gesprächs ein."));
        var reading = TranscriptFormats.Read(new SourceFile(name, bytes));
        if (reading.Transcripts.IsEmpty && reading.Unattributed is null) return At(context, text, reading.Problems[0].InWords(reader));
        var draft = new ImportDraft(Secrets.NewId(), name, bytes, reading, form);
        drafts.Hold(draft);
        return Results.Redirect("/import/" + draft.Id);
    }

    private static IResult At(HttpContext context, string text, string? problem) =>
        Page.Of<ImportPage>(("Reader", Reader.Of(context)), ("Form", context.GetRouteValue("form") as string), ("Text", text), ("Problem", problem))
            .With(problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    // Some browsers send a whole path. What is kept is a name to read, never a path to write to.
    private static string Name(string sent)
    {
        var name = Wording.Clean(sent.AsSpan(sent.LastIndexOfAny(['/', '\\']) + 1));
        if (name.Length > MostName) name = Wording.Clean(name.AsSpan(name.Length - MostName));
        return name.Length > 0 ? name : "conversation";
    }

    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }
}
