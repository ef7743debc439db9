using System.Diagnostics.CodeAnalysis;
using Alongside.Storage;
using Alongside.Web.Pages;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Site;

/// <summary>The boundary of the pipeline: whatever went wrong becomes a page that says what to do, with what was typed; a fault says nothing of itself there.</summary>
internal sealed class ErrorPages(RequestDelegate next, SiteOptions options)
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The boundary: a fault becomes a page here, and is told to whoever serves.")]
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
            return;
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = bad.StatusCode;
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            // A form that is none, or has more fields than any page of ours.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            options.OnFault?.Invoke(fault);
            context.Response.StatusCode = fault is StoreUnavailableException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        }

        var response = context.Response;
        if (response.StatusCode < StatusCodes.Status400BadRequest || response.HasStarted || response.ContentLength > 0 || response.ContentType is not null || !WantsPage(context.Request)) return;
        await Page.Of<ErrorPage>(("Reader", Reader.Of(context)), ("Status", response.StatusCode), ("Kept", await KeptPost.Of(context))).With(response.StatusCode).ExecuteAsync(context);
    }

    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Length == 0 || accept.Contains("text/html", StringComparison.Ordinal) || accept.Contains("*/*", StringComparison.Ordinal);
    }
}
