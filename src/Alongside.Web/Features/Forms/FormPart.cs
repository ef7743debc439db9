using Alongside.Documents.Words;
using Microsoft.AspNetCore.Components;

namespace Alongside.Web.Features.Forms;

/// <summary>A part of the form's page.</summary>
public abstract class FormPart : ComponentBase
{
    /// <summary>The form, and who looks at it.</summary>
    [Parameter, EditorRequired] public FormView View { get; set; } = null!;

    /// <summary>What things on the form are called.</summary>
    protected FormWords Words => View.Words;

    /// <summary>What the reader reads.</summary>
    protected string In(string english, string german) => View.Reader.In(english, german);

    /// <summary>What the reader reads: the customer is "Sie", the freelancer "du".</summary>
    protected string In(string english, string toCustomer, string toSeller) => View.Reader.In(english, View.IsCustomer ? toCustomer : toSeller);
}
