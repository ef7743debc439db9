using Alongside.Documents.Answers;
using Alongside.Web.Features.Forms;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Site;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Sending.Coming;

/// <summary>How the answer comes back: read, shown as what it would do, and only then written.</summary>
internal static class AnswerEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { "/answer", "/forms/{form}/answer" })
        {
            site.MapGet(path, Show).For(Access.Owner);
            Large(site.MapPost(path, Preview));
        }

        Large(site.MapPost("/answer/take", Take));
    }

    private static void Large(RouteHandlerBuilder endpoint) =>
        endpoint.For(Access.Owner).WithMetadata(new RequestSizeLimitAttribute(RequestSizes.File)).WithFormOptions(valueLengthLimit: RequestSizes.File);

    private static async Task<IResult> Show(HttpContext context, OpenForms forms, CancellationToken stop) =>
        context.GetRouteValue("form") is string form && await forms.Read(form, stop) is null ? Results.NotFound() : At(context, "", problem: null);

    private static async Task<IResult> Preview(HttpContext context, OpenForms forms, SendingDesk desk, TimeProvider time, CancellationToken stop)
    {
        var form = context.GetRouteValue("form") as string;
        if (form is not null && await forms.Read(form, stop) is null) return Results.NotFound();
        var fields = await context.Request.ReadFormAsync(stop);
        var door = await AnswerDoor.Try(await Read(fields, stop), form, forms, desk, Reader.Of(context), stop);
        if (door.Coming is not { } coming) return At(context, fields.Field("text"), door.Problem);
        var (after, _, outcomes) = new Writing(coming.Author, _ => coming.Writes, time).Check(door.Form!);
        return Result(context, new AnswerOutcome(coming, after, outcomes), time, done: false);
    }

    private static async Task<IResult> Take(HttpContext context, OpenForms forms, SendingDesk desk, TimeProvider time, CancellationToken stop)
    {
        var fields = await context.Request.ReadFormAsync(stop);
        var door = await AnswerDoor.Try(await Read(fields, stop), form: null, forms, desk, Reader.Of(context), stop);
        if (door.Coming is not { } coming) return At(context, fields.Field("text"), door.Problem);
        if (await forms.Write(coming.Answer.Form, coming.Author, coming.Writes, stop) is not { } written) return Results.NotFound();
        return Result(context, new AnswerOutcome(coming, written.Form, written.Outcomes), time, done: true);
    }

    private static async Task<AnswerReading> Read(IFormCollection fields, CancellationToken stop)
    {
        if (fields.Files.GetFile("file") is not { Length: > 0 } file) return AnswerFile.Read(fields.Field("text"));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return AnswerFile.Read(bytes.ToArray());
    }

    private static IResult Result(HttpContext context, AnswerOutcome outcome, TimeProvider time, bool done) =>
        Page.Of<AnswerResultPage>(("View", new FormView(outcome.After, context.Visitor(), Reader.Of(context)) { Zone = time.LocalTimeZone }), ("Outcome", outcome), ("Done", done));

    private static IResult At(HttpContext context, string text, string? problem) =>
        Page.Of<AnswerPage>(("Reader", Reader.Of(context)), ("Form", context.GetRouteValue("form") as string), ("Text", text), ("Problem", problem))
            .With(problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
