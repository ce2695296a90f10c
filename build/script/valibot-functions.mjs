// The functions of valibot that src/ uses, with the same parameters, the same issues in the same order and the same
// output. They look at own properties only: a page may have put anything on `Object.prototype`.
//
// A schema is a function of a value and of `report`, which takes an issue. It returns what it has read, or `INVALID`.
// A check has the same parameters; what it returns is not used.

const INVALID = Symbol();

const isObject = (value) => typeof value === 'object' && value !== null;

function issue(report, message, input, more) {
  report({ message, input, path: [], ...more });
  return INVALID;
}

/** A report of what is wrong at a key of a value, or with the key itself. */
const at =
  (report, key, origin = 'value') =>
  (found) => {
    found.path.unshift({ key, origin });
    report(found);
  };

const schemaOf = (isValid) => (message) => (value, report) =>
  isValid(value) ? value : issue(report, message, value);
const checkOf = (isValid) => (limit, message) => (value, report) =>
  isValid(value, limit) || issue(report, message, value);

export const string = schemaOf((value) => typeof value === 'string');
export const number = schemaOf((value) => typeof value === 'number' && !Number.isNaN(value));
export const boolean = schemaOf((value) => typeof value === 'boolean');
export const picklist = (options, message) => schemaOf((value) => options.includes(value))(message);
export const literal = (only) => picklist([only]);
export const never = (message) => (input, report) =>
  issue(report, message, input, { type: 'never' });

export const regex = checkOf((value, pattern) => pattern.test(value));
export const isoDate = (message) => regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, message);
export const integer = (message) => checkOf(Number.isInteger)(0, message);
export const minValue = checkOf((value, limit) => value >= limit);
export const maxValue = checkOf((value, limit) => value <= limit);
export const minLength = checkOf(({ length }, limit) => length >= limit);
export const maxLength = checkOf(({ length }, limit) => length <= limit);
/** Only a type. */
export const readonly = () => () => {};

/** Every check is made, as long as the value is one of the schema. */
export const pipe =
  (schema, ...checks) =>
  (input, report) => {
    const value = schema(input, report);
    if (value !== INVALID) for (const check of checks) check(value, report);
    return value;
  };

export const nullable = (schema) => (value, report) =>
  value === null ? value : schema(value, report);
export const optional = (schema) =>
  Object.assign((value, report) => (value === undefined ? value : schema(value, report)), {
    isOptional: true,
  });

export const array = (schema, message) => (input, report) => {
  if (!Array.isArray(input)) return issue(report, message, input);
  const values = [...input].map((value, index) => schema(value, at(report, index)));
  return values.includes(INVALID) ? INVALID : values;
};

/** No own key, or one that could change what an object is. */
const isUsable = (key) => !['__proto__', 'prototype', 'constructor'].includes(key);

/** An object of what has been read, by key. */
const objectOf = (entries) =>
  entries.some(([, value]) => value === INVALID) ? INVALID : Object.fromEntries(entries);

export const record = (keySchema, valueSchema, message) => (input, report) => {
  if (!isObject(input)) return issue(report, message, input);
  const keys = Object.keys(input).filter(isUsable);
  return objectOf(
    keys.map((key) => {
      const isKey = keySchema(key, at(report, key, 'key')) !== INVALID;
      const value = valueSchema(input[key], at(report, key));
      return [key, isKey ? value : INVALID];
    }),
  );
};

export const objectWithRest = (schemas, rest, message) =>
  Object.assign(
    (input, report) => {
      if (!isObject(input)) return issue(report, message, input);
      const read = (schema) => (key) => [key, schema(input[key], at(report, key))];
      const known = Object.keys(schemas).flatMap((key) => {
        if (Object.hasOwn(input, key)) return [read(schemas[key])(key)];
        return schemas[key].isOptional ? [] : [[key, issue(at(report, key, 'key'))]];
      });
      const others = Object.keys(input).filter(
        (key) => isUsable(key) && !Object.hasOwn(schemas, key),
      );
      return objectOf([...known, ...others.map(read(rest))]);
    },
    { schemas },
  );

/** The one whose schema takes what `input` has at `key`. */
export const variant = (key, options, message) => (input, report) => {
  if (!isObject(input)) return issue(report, message, input);
  const value = Object.hasOwn(input, key) ? input[key] : undefined;
  const option = options.find(({ schemas }) => schemas[key](value, () => {}) !== INVALID);
  return option ? option(input, report) : issue(at(report, key), message, value);
};

export function safeParse(schema, input) {
  const issues = [];
  const output = schema(input, (found) => issues.push(found));
  return issues.length ? { issues } : { success: true, output };
}
