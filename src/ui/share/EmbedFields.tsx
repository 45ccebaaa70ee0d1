import { useState } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./EmbedFields.module.css";
import { EMBED_PRESETS, EMBED_THEMES, type EmbedFrame, readEmbedSize } from "./embed-code.ts";

/** Size and theme of the frame. */
export function EmbedFields({
  frame,
  onChange,
}: {
  readonly frame: EmbedFrame;
  readonly onChange: (frame: EmbedFrame) => void;
}) {
  const { embed } = useWords().chapter("share");
  const { width, height, theme } = frame;
  // What "full" gives back to: the last width in pixels.
  const [pixels, setPixels] = useState(720);
  const setWidth = (value: EmbedFrame["width"]) => {
    if (value !== "full") setPixels(value);
    onChange({ ...frame, width: value });
  };
  return (
    <div className={styles.fields}>
      <fieldset className={styles.row}>
        <legend className="visually-hidden">{embed.size}</legend>
        <span aria-hidden="true">{embed.size}</span>
        {EMBED_PRESETS.map((preset) => (
          <label key={preset.name} className={styles.choice}>
            <input
              type="radio"
              name="embed-size"
              checked={width === preset.width && height === preset.height}
              onChange={() => onChange({ ...frame, width: preset.width, height: preset.height })}
            />
            {embed[preset.name]} <span className={styles.size}>{formatSize(preset)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.row}>
        <NumberField
          label={embed.width}
          value={width === "full" ? pixels : width}
          isOff={width === "full"}
          onChange={(text) => setWidth(readEmbedSize(text, "width", pixels))}
        />
        <NumberField
          label={embed.height}
          value={height}
          onChange={(text) => onChange({ ...frame, height: readEmbedSize(text, "height", height) })}
        />
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={width === "full"}
            onChange={({ target }) => setWidth(target.checked ? "full" : pixels)}
          />
          {embed.full}
        </label>
        <label className={styles.choice}>
          {embed.theme}
          <select
            value={theme}
            onChange={({ target }) => {
              const chosen = EMBED_THEMES.find((one) => one === target.value) ?? theme;
              onChange({ ...frame, theme: chosen });
            }}
          >
            {EMBED_THEMES.map((one) => (
              <option key={one} value={one}>
                {embed.themes[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function formatSize({ width, height }: Pick<EmbedFrame, "width" | "height">): string {
  return `${width === "full" ? "100%" : width} × ${height}`;
}

function NumberField({
  label,
  value,
  isOff = false,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly isOff?: boolean;
  readonly onChange: (text: string) => void;
}) {
  // As typed until the field is left: a half-typed size would jump to the smallest there is.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className={styles.choice}>
      {label}
      <input
        type="number"
        className={styles.number}
        value={typed ?? value}
        disabled={isOff}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
