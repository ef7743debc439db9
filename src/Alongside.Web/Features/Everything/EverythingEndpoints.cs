using System.Globalization;
using Alongside.Storage;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Everything;

/// <summary>All that is kept, out as one file and in again.</summary>
internal static class EverythingEndpoints
{
    // Years of conversations; the store has limits of its own for what is inside.
    private const long MostBytes = 1024L * 1024 * 1024;

    // The end record of an empty zip file.
    private const long LeastBytes = 22;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/everything", (HttpContext context) => Page.Of<EverythingPage>(("Reader", Reader.Of(context)))).For(Access.Owner);
        site.MapGet("/everything/export", Export).For(Access.Owner);
        site.MapPost("/everything/import", Import).For(Access.Owner).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).WithFormOptions(multipartBodyLengthLimit: MostBytes);
    }

    private static IResult Export(HttpContext context, Store store, TimeProvider time)
    {
        var day = time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        // The zip writer of the platform writes its last bytes without waiting.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } body) body.AllowSynchronousIO = true;
        return Results.Stream(to => store.Everything.Export(to, context.RequestAborted), "application/zip", $"alongside-{day}.zip");
    }

    private static async Task<IResult> Import(HttpContext context, Store store, OpenForms forms, CancellationToken stop)
    {
        var reader = Reader.Of(context);
        var fields = await context.Request.ReadFormAsync(stop);
        if (fields.Files.GetFile("file") is not { Length: > 0 } file)
            return Page.Of<EverythingPage>(("Reader", reader), ("Problem", reader.In("Choose the file first.", "Wähl zuerst die Datei."))).With(StatusCodes.Status422UnprocessableEntity);
        await using var zip = file.OpenReadStream();
        var (imported, problem) = file.Length < LeastBytes
            ? new Storage.Importing(null, new StoreProblem(StoreProblemCode.NotAZip, "the file", "it is no zip file", "Choose the zip file as it was exported; nothing was changed here"))
            : await store.Everything.Import(zip, stop);
        if (problem is not null)
            return Page.Of<EverythingPage>(("Reader", reader), ("Problem", StoreProblemWords.Of(problem, reader))).With(StatusCodes.Status422UnprocessableEntity);
        foreach (var form in await store.Forms.All(stop)) forms.Forget(form.Id);
        return Page.Of<EverythingPage>(("Reader", reader), ("Imported", imported));
    }
}
