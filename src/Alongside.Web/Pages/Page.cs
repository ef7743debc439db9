using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Alongside.Web.Pages;

/// <summary>Answers with a page.</summary>
internal static class Page
{
    /// <summary>A page with its parameters.</summary>
    public static RazorComponentResult<TPage> Of<TPage>(params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TPage : IComponent
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters) values.Add(name, value);
        return new RazorComponentResult<TPage>(values) { PreventStreamingRendering = true };
    }

    /// <summary>A page with another status than 200.</summary>
    public static RazorComponentResult<TPage> With<TPage>(this RazorComponentResult<TPage> page, int status)
        where TPage : IComponent
    {
        page.StatusCode = status;
        return page;
    }
}
